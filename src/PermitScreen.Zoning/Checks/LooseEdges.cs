using NetTopologySuite.Geometries;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Checks;

/// <summary>
/// The segments of unit borders that no neighbour runs along in the other direction. Where units fit, each inner segment is there
/// twice, once each way, and goes away: what is left is the outline of the whole and whatever does not fit, which is little even for
/// the nation.
/// </summary>
internal static class LooseEdges
{
    public static List<LineString> Of(IEnumerable<ZoneFeature> units)
    {
        var edges = new Dictionary<Edge, int>();
        foreach (var unit in units)
        {
            foreach (var xy in unit.Shape.Border.Chains)
            {
                for (var i = 0; i + 3 < xy.Length; i += 2)
                {
                    // The way back undoes the way there.
                    var back = new Edge(xy[i + 2], xy[i + 3], xy[i], xy[i + 1]);
                    if (edges.TryGetValue(back, out var count))
                    {
                        if (count == 1)
                            edges.Remove(back);
                        else
                            edges[back] = count - 1;
                    }
                    else
                    {
                        var edge = new Edge(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]);
                        edges[edge] = edges.GetValueOrDefault(edge) + 1;
                    }
                }
            }
        }

        return [.. edges.Keys.Select(edge => Shapes.Factory.CreateLineString(Shapes.Sequence([edge.X1, edge.Y1, edge.X2, edge.Y2])))];
    }

    private readonly record struct Edge(double X1, double Y1, double X2, double Y2);
}
