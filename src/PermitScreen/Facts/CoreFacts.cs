namespace PermitScreen.Facts;

/// <summary>The ids that the engine itself knows; every other fact is known only to the vocabulary and the rules.</summary>
public static class CoreFacts
{
    public const string Name = "project.name";
    public const string Region = "project.region";
    public const string Industry = "project.industry";
    public const string Nature = "project.nature";
    public const string ControlUnits = "site.control_units";
    public const string AccessListResult = "site.access_list_result";

    /// <summary>Values of <see cref="AccessListResult"/>.</summary>
    public const string Restricted = "restricted";
    public const string Prohibited = "prohibited";

    public const string CatalogueItems = "project.catalogue_items";
    public const string AncillaryOnly = "project.ancillary_only";
    public const string InIndustrialBuilding = "site.in_industrial_building";
    public const string ExceptionGranted = "exception.granted";
    public const string ExceptionRefused = "exception.refused";
    public const string ClassificationItem = "classification.item";
    public const string ClassificationGrade = "classification.grade";
}
