using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Zoning.Sketches;

/// <summary>From degrees to pixels, north up, the same scale both ways.</summary>
internal sealed class SketchView
{
    // Pixels; vertices nearer to each other than this cannot be told apart.
    private const double Finest = 0.4;

    private readonly LocalPlane plane;
    private readonly double west;
    private readonly double north;

    public SketchView(Envelope degrees, int width)
    {
        Box = degrees;
        plane = new LocalPlane(degrees.Centre.X, degrees.Centre.Y);
        MetresPerPixel = Math.Max(degrees.Width * plane.East, degrees.Height * plane.North) / width;
        west = degrees.MinX;
        north = degrees.MaxY;
        Width = degrees.Width * plane.East / MetresPerPixel;
        Height = degrees.Height * plane.North / MetresPerPixel;
    }

    /// <summary>What is shown, in degrees.</summary>
    public Envelope Box { get; }

    public double MetresPerPixel { get; }

    /// <summary>Pixels.</summary>
    public double Width { get; }

    /// <summary>Pixels.</summary>
    public double Height { get; }

    public (double X, double Y) Pixel(double longitude, double latitude) =>
        ((longitude - west) * plane.East / MetresPerPixel, (north - latitude) * plane.North / MetresPerPixel);

    /// <summary>The lines of a geometry as the data of an SVG path.</summary>
    public string Path(Geometry geometry)
    {
        var path = new StringBuilder();
        for (var i = 0; i < geometry.NumGeometries; i++)
        {
            switch (geometry.GetGeometryN(i))
            {
                case Polygon polygon:
                    Append(path, polygon.ExteriorRing, close: true);
                    foreach (var hole in polygon.InteriorRings)
                        Append(path, hole, close: true);
                    break;
                case LineString line:
                    Append(path, line, close: false);
                    break;
            }
        }

        return path.ToString();
    }

    private void Append(StringBuilder path, LineString line, bool close)
    {
        var sequence = line.CoordinateSequence;
        var (lastX, lastY) = (double.NaN, double.NaN);
        for (var i = 0; i < sequence.Count; i++)
        {
            var (x, y) = Pixel(sequence.GetX(i), sequence.GetY(i));
            var isEnd = i == 0 || i == sequence.Count - 1;
            if (!isEnd && Math.Abs(x - lastX) < Finest && Math.Abs(y - lastY) < Finest)
                continue;
            path.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{x:0.#} {y:0.#}");
            (lastX, lastY) = (x, y);
        }

        if (close)
            path.Append('Z');
    }
}
