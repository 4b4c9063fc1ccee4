using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;

namespace PermitScreen.Zoning.Geodesy;

/// <summary>Builds geometries whose coordinates lie packed as x, y, x, y …: 16 bytes a vertex instead of 40.</summary>
internal static class Shapes
{
    public static GeometryFactory Factory { get; } =
        new(new PrecisionModel(), 4490, new PackedCoordinateSequenceFactory(PackedCoordinateSequenceFactory.PackedType.Double));

    public static CoordinateSequence Sequence(double[] xy) => new PackedDoubleCoordinateSequence(xy, 2, 0);

    /// <summary>The packed numbers behind a sequence; a copy when it is not packed in two dimensions.</summary>
    public static double[] Packed(CoordinateSequence sequence)
    {
        if (sequence is PackedDoubleCoordinateSequence { Dimension: 2 } packed)
            return packed.GetRawCoordinates();
        var xy = new double[sequence.Count * 2];
        for (var i = 0; i < sequence.Count; i++)
            (xy[2 * i], xy[2 * i + 1]) = (sequence.GetX(i), sequence.GetY(i));
        return xy;
    }

    public static Point Point(double x, double y) => Factory.CreatePoint(Sequence([x, y]));

    public static Polygon Box(double west, double south, double east, double north) =>
        Factory.CreatePolygon(Factory.CreateLinearRing(Sequence([west, south, east, south, east, north, west, north, west, south])));
}
