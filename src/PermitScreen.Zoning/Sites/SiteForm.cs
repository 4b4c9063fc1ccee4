namespace PermitScreen.Zoning.Sites;

/// <summary>What a site is on the map.</summary>
public enum SiteForm
{
    /// <summary>One point or several, each counted alike.</summary>
    Points,

    /// <summary>A road, a power line, a pipeline: shares are shares of its length.</summary>
    Line,

    /// <summary>Land within a boundary: shares are shares of its area.</summary>
    Area,
}
