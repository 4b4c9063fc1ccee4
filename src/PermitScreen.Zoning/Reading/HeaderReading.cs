using NetTopologySuite.Geometries;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Reading;

/// <summary>A header that was read without errors, and what of it does not stay in <see cref="LayerHeader"/>.</summary>
internal sealed record HeaderReading(LayerHeader Header, Geometry Extent, bool DeclaredEmpty);
