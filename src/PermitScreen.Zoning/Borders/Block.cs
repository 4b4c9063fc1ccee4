using NetTopologySuite.Geometries;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Zoning.Borders;

/// <summary>The box around some neighbouring segments of one chain, from vertex <c>Start</c> to vertex <c>End</c>.</summary>
internal readonly record struct Block(double MinX, double MinY, double MaxX, double MaxY, int Chain, int Start, int End)
{
    public static Block Of(double[] xy, int chain, int start, int end)
    {
        var (minX, minY, maxX, maxY) = (double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);
        for (var i = start; i <= end; i++)
        {
            minX = Math.Min(minX, xy[2 * i]);
            maxX = Math.Max(maxX, xy[2 * i]);
            minY = Math.Min(minY, xy[2 * i + 1]);
            maxY = Math.Max(maxY, xy[2 * i + 1]);
        }

        return new Block(minX, minY, maxX, maxY, chain, start, end);
    }

    public Envelope Envelope => new(MinX, MaxX, MinY, MaxY);

    /// <summary>Square metres from the origin of the plane to the box; 0 inside.</summary>
    public double SquareDistance(in LocalPlane plane)
    {
        var dx = Math.Max(0, Math.Max(MinX - plane.Longitude, plane.Longitude - MaxX)) * plane.East;
        var dy = Math.Max(0, Math.Max(MinY - plane.Latitude, plane.Latitude - MaxY)) * plane.North;
        return dx * dx + dy * dy;
    }
}
