namespace PermitScreen.Tables.Columns;

/// <summary>What a column is to an application.</summary>
public enum ColumnRole
{
    /// <summary>Not understood: carried to the output as it stands.</summary>
    Keep,

    /// <summary>Left aside, at the wish of whoever asked.</summary>
    Ignore,

    /// <summary>The number or name by which the application is called.</summary>
    Id,

    /// <summary>序号: stands in for an id where there is none.</summary>
    Serial,

    /// <summary>The title shown to people.</summary>
    Title,

    /// <summary>The day to decide for.</summary>
    AsOf,

    /// <summary>A fact of the vocabulary.</summary>
    Fact,

    /// <summary>Part of the region: the province.</summary>
    Province,

    /// <summary>Part of the region: the prefecture.</summary>
    City,

    /// <summary>Part of the region: the county or district.</summary>
    County,

    /// <summary>Degrees east.</summary>
    Longitude,

    /// <summary>Degrees north.</summary>
    Latitude,

    /// <summary>Longitude and latitude in one cell.</summary>
    Position,

    /// <summary>What the coordinates refer to.</summary>
    Datum,
}
