namespace PermitScreen.Facts;

/// <summary>The ids that the engine itself knows; every other fact is known only to the vocabulary and the rules.</summary>
internal static class CoreFacts
{
    /// <summary>What the project is called.</summary>
    public const string Name = "project.name";

    /// <summary>Where it lies: codes of GB/T 2260.</summary>
    public const string Region = "project.region";

    /// <summary>What it makes: codes of GB/T 4754.</summary>
    public const string Industry = "project.industry";

    /// <summary>New, rebuilt, enlarged, or whatever the vocabulary tells apart.</summary>
    public const string Nature = "project.nature";

    /// <summary>The control units that its site lies in.</summary>
    public const string ControlUnits = "site.control_units";

    /// <summary>What the access lists of its control units say.</summary>
    public const string AccessListResult = "site.access_list_result";

    /// <summary>Values of <see cref="AccessListResult"/>.</summary>
    public const string Restricted = "restricted";

    /// <summary>The option of <see cref="AccessListResult"/> for a site where a list prohibits the project.</summary>
    public const string Prohibited = "prohibited";

    /// <summary>The day whose law applies, for what a source sets a day for. The engine enters it; nobody answers it.</summary>
    public const string AsOf = "decision.as_of";

    /// <summary>The items of the classification catalogue that the applicant names.</summary>
    public const string CatalogueItems = "project.catalogue_items";

    /// <summary>Only ancillary works are touched (名录第四条).</summary>
    public const string AncillaryOnly = "project.ancillary_only";

    /// <summary>It lies in an industrial building, which some codes of the catalogue ask for.</summary>
    public const string InIndustrialBuilding = "site.in_industrial_building";

    /// <summary>Exceptions that an authority has granted.</summary>
    public const string ExceptionGranted = "exception.granted";

    /// <summary>Exceptions that an authority has refused.</summary>
    public const string ExceptionRefused = "exception.refused";

    /// <summary>The items that decide the grade.</summary>
    public const string ClassificationItem = "classification.item";

    /// <summary>The grade of the environmental assessment.</summary>
    public const string ClassificationGrade = "classification.grade";
}
