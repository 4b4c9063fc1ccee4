using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using Position = NetTopologySuite.Geometries.Location;

namespace PermitScreen.Zoning.Reading.Shapefiles;

/// <summary>
/// Finds for each hole of a shapefile's polygon the shell around it. NetTopologySuite's reader gives a hole to the shell before it,
/// which the format does not promise (ESRI Shapefile Technical Description, 1998, page 8: the order of rings is not significant).
/// </summary>
internal static class RingGroups
{
    // Vertices of shells that may be looked at; beyond that the order of the file stands, and a hole outside of its shell is reported.
    private const long MaxWork = 50_000_000;

    /// <summary>Each shell, as it runs in the file, with its holes.</summary>
    public static List<List<LineString>> Of(MultiPolygon polygons)
    {
        var inOrder = polygons.Geometries.Cast<Polygon>().Select(polygon => new List<LineString> { polygon.Shell }.Concat(polygon.Holes).ToList()).ToList();
        var rings = inOrder.SelectMany(group => group).Cast<LinearRing>().ToList();
        var groups = rings.Where(ring => !ring.IsCCW).Select(shell => new List<LineString> { shell }).ToList();
        var holes = rings.Where(ring => ring.IsCCW).ToList();
        if (groups.Count == 0 || holes.Count == 0 || (groups.Count == 1 && inOrder.Count == 1 && !((LinearRing)inOrder[0][0]).IsCCW))
            return inOrder;
        long work = 0;
        foreach (var hole in holes)
        {
            var around = groups
                .Where(group => group[0].EnvelopeInternal.Contains(hole.EnvelopeInternal))
                .OrderBy(group => group[0].EnvelopeInternal.Area)
                .FirstOrDefault(group => (work += groups.Count + group[0].NumPoints) < MaxWork && Surrounds(group[0], hole));
            work += groups.Count;
            if (around is null || work >= MaxWork)
                return inOrder;
            around.Add(hole);
        }

        return groups;
    }

    /// <summary>By the first vertex of the hole that is not on the shell.</summary>
    private static bool Surrounds(LineString shell, LineString hole)
    {
        for (var i = 0; i < Math.Min(8, hole.NumPoints); i++)
        {
            var position = PointLocation.LocateInRing(hole.CoordinateSequence.GetCoordinate(i), shell.CoordinateSequence);
            if (position != Position.Boundary)
                return position == Position.Interior;
        }

        return true;
    }
}
