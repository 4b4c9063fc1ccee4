using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace PermitScreen.Zoning.Geodesy;

/// <summary>
/// Copies a geometry, vertex by vertex, into other coordinates. With <c>maxStep</c> (degrees) long segments are divided first, since
/// a line straight in degrees is not straight in a projection.
/// </summary>
internal sealed class CoordinateMap(Func<double, double, (double X, double Y)> map, double maxStep = double.PositiveInfinity) : GeometryTransformer
{
    protected override CoordinateSequence TransformCoordinates(CoordinateSequence coords, Geometry parent)
    {
        var xy = new List<double>(coords.Count * 2);
        for (var i = 0; i < coords.Count; i++)
        {
            var (x, y) = (coords.GetX(i), coords.GetY(i));
            if (i > 0 && double.IsFinite(maxStep))
                Divide(coords.GetX(i - 1), coords.GetY(i - 1), x, y, xy);
            Add(x, y, xy);
        }

        return Shapes.Sequence([.. xy]);
    }

    private void Divide(double x1, double y1, double x2, double y2, List<double> xy)
    {
        var steps = (int)Math.Min(10_000, Math.Ceiling(Math.Max(Math.Abs(x2 - x1), Math.Abs(y2 - y1)) / maxStep));
        for (var i = 1; i < steps; i++)
        {
            var t = (double)i / steps;
            Add(x1 + (x2 - x1) * t, y1 + (y2 - y1) * t, xy);
        }
    }

    private void Add(double x, double y, List<double> xy)
    {
        var (mappedX, mappedY) = map(x, y);
        xy.Add(mappedX);
        xy.Add(mappedY);
    }
}
