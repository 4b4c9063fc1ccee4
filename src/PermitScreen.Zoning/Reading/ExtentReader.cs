using NetTopologySuite.Geometries;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Zoning.Reading;

/// <summary>Reads <c>extent</c>: four numbers west, south, east, north, or a Polygon or MultiPolygon of GeoJSON.</summary>
internal sealed class ExtentReader(FaultLog faults)
{
    private readonly CoordinateTree coordinates = new();

    public Geometry? Read(Node node) => node switch
    {
        SequenceNode { Items.Length: 4 } box when box.Items.All(item => item is ScalarNode) => ReadBox(box),
        MappingNode shape when shape["type"] is ScalarNode { Text: "Polygon" or "MultiPolygon" } type && shape["coordinates"] is { } inner =>
            ReadShape(type.Text, inner),
        _ => Refuse(node, new("四至（西、南、东、北）或者 Polygon", "four numbers (west, south, east, north) or a Polygon")),
    };

    private Geometry? ReadBox(SequenceNode box)
    {
        var corners = new SequenceNode([new SequenceNode(box.Items[..2], box.Place), new SequenceNode(box.Items[2..], box.Place)], box.Place);
        coordinates.Read(corners);
        if (coordinates.Fault is { } fault)
            return RefuseCoordinates(box, fault);
        var xy = coordinates.Slice(0, 2);
        return xy[0] < xy[2] && xy[1] < xy[3]
            ? Shapes.Box(xy[0], xy[1], xy[2], xy[3])
            : Refuse(box, new("四至（西、南、东、北），西小于东，南小于北", "west, south, east, north with west < east and south < north"));
    }

    private Geometry? ReadShape(string type, Node inner)
    {
        coordinates.Read(inner);
        if (coordinates.Fault is { } fault)
            return RefuseCoordinates(inner, fault);
        var geometry = new ShapeBuilder(ShapeBuilder.LayerAllowance).Build(coordinates, type, out var reason, out _);
        return geometry ?? Refuse(inner, new($"有效的面（{reason.Zh}）", $"a valid polygon ({reason.En})"));
    }

    private Geometry? RefuseCoordinates(Node node, CoordinateFault fault)
    {
        var what = fault.Problem switch
        {
            CoordinateProblem.None => fault.What,
            CoordinateProblem.Swapped => new($"{fault.What.Zh} 经纬度颠倒", $"the axes of {fault.What.En} are swapped"),
            CoordinateProblem.Projected => new($"{fault.What.Zh} 是投影坐标", $"{fault.What.En} are metres"),
            _ => new($"{fault.What.Zh} 不在中国范围内", $"{fault.What.En} is outside of China"),
        };
        return Refuse(node, new($"中国范围内的经纬度（{what.Zh}）", $"degrees within China ({what.En})"));
    }

    private Geometry? Refuse(Node node, Bilingual expected)
    {
        faults.Add(LayerFaults.FieldBad, node.Place, "extent", expected);
        return null;
    }
}
