using NetTopologySuite.Geometries;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;

namespace PermitScreen.Zoning.Reading;

/// <summary>A feature before it is known what kind of layer it belongs to: the header may stand behind the features.</summary>
/// <param name="Geometry">null after a fault that is already reported</param>
/// <param name="Properties">those that any kind of layer asks for</param>
internal sealed record RawFeature(int Index, SourcePlace Place, string GeometryType, Geometry? Geometry, MappingNode Properties)
{
    public string Number => Places.Number(Index);
}
