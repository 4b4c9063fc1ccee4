namespace PermitScreen.Zoning.Locating;

/// <summary>What the map can say about a fact at a site. Only <see cref="Inside"/> and <see cref="Outside"/> are knowledge.</summary>
public enum LocatedState
{
    /// <summary>Some part of the site lies inside, deeper than the layer's accuracy.</summary>
    Inside,

    /// <summary>No part of the site lies inside or within the layer's accuracy of it, and the layers cover all of the site.</summary>
    Outside,

    /// <summary>No layer, or none that covers all of the site: nothing is known, and certainly not “not affected”.</summary>
    NotCovered,

    /// <summary>Nearer to the border than the layer is accurate: either may be true.</summary>
    WithinAccuracy,
}
