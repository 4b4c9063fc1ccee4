using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Locating;

/// <summary>How one part of a site stands to one feature near it.</summary>
/// <param name="Part">which point of several; 0 for lines and areas, which count as a whole</param>
/// <param name="Touches">whether they have a place in common, borders included</param>
/// <param name="BorderDistance">metres to the border of the feature, from outside or from inside; 0 when the site crosses it</param>
/// <param name="Deep">whether the site reaches further into the feature than the layer is accurate</param>
internal readonly record struct Contact(Layer Layer, ZoneFeature Feature, int Part, bool Touches, double BorderDistance, bool Deep)
{
    public double Accuracy => Layer.Header.AccuracyMetres;

    /// <summary>Whether the true border may be such that the site lies inside. Without an accuracy that is what the drawing says.</summary>
    public bool IsNear => Accuracy > 0 ? Touches || BorderDistance <= Accuracy : Deep;
}
