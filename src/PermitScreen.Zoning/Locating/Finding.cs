using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Locating;

/// <summary>The answer to a <see cref="Question"/>: the layer it rests on, and metres to the border that matters, if one is near.</summary>
internal readonly record struct Finding(LocatedState State, LayerHeader? Layer, double? BorderDistance);
