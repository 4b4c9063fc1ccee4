using NetTopologySuite.Geometries;
using PermitScreen.Diagnostics;

namespace PermitScreen.Zoning.Reading;

/// <summary>Makes the geometries of one layer file, one after the other, and reports what is wrong with them or was repaired.</summary>
internal sealed class GeometryMaker(FaultLog faults)
{
    private readonly ShapeBuilder builder = new(ShapeBuilder.LayerAllowance);

    /// <summary>The valid geometry, or null after a fault.</summary>
    public Geometry? Make(CoordinateTree coordinates, string type, int index, SourcePlace place)
    {
        var number = Places.Number(index);
        if (coordinates.Fault is { } fault)
        {
            faults.Add(fault.Kind, fault.Place, number, fault.What);
            return null;
        }

        var geometry = builder.Build(coordinates, type, out var reason, out var at);
        if (geometry is null && at is not null)
            faults.Add(FeatureFaults.Topology, place, number, reason, Places.Pair(at.X, at.Y));
        else if (geometry is null)
            faults.Add(FeatureFaults.BadCoordinates, place, number, reason);
        if (builder.Repairs.HasFlag(Repairs.Closed))
            faults.Add(FeatureFaults.Closed, place, number);
        if (builder.Repairs.HasFlag(Repairs.Turned))
            faults.Add(FeatureFaults.Turned, place, number);
        if (builder.Repairs.HasFlag(Repairs.Repeated))
            faults.Add(FeatureFaults.Repeated, place, number);
        return geometry;
    }
}
