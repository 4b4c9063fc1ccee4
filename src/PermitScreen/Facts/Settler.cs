namespace PermitScreen.Facts;

/// <summary>Who can answer for a fact.</summary>
public enum Settler
{
    /// <summary>Who plans the project: what it is, makes and uses.</summary>
    Applicant,

    /// <summary>The place alone: zones, areas, distances.</summary>
    Map,

    /// <summary>An office that decides or keeps the record: an approval granted, a region suspended.</summary>
    Authority,

    /// <summary>Only the environmental assessment itself: that measures suffice, that a standard will be met.</summary>
    Assessment,
}
