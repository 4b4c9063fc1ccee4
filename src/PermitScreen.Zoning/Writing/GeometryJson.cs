using System.Text.Json;
using NetTopologySuite.Geometries;

namespace PermitScreen.Zoning.Writing;

/// <summary>Writes a geometry as RFC 7946 has it; eight decimals are a millimetre.</summary>
internal static class GeometryJson
{
    public static void Write(Utf8JsonWriter json, Geometry geometry)
    {
        json.WriteStartObject();
        json.WriteString("type", geometry.GeometryType);
        json.WritePropertyName("coordinates");
        WriteCoordinates(json, geometry);
        json.WriteEndObject();
    }

    private static void WriteCoordinates(Utf8JsonWriter json, Geometry geometry)
    {
        switch (geometry)
        {
            case Point point:
                WritePosition(json, point.X, point.Y);
                break;
            case LineString line:
                WriteSequence(json, line.CoordinateSequence);
                break;
            case Polygon polygon:
                json.WriteStartArray();
                WriteSequence(json, polygon.ExteriorRing.CoordinateSequence);
                foreach (var hole in polygon.InteriorRings)
                    WriteSequence(json, hole.CoordinateSequence);
                json.WriteEndArray();
                break;
            default:
                json.WriteStartArray();
                for (var i = 0; i < geometry.NumGeometries; i++)
                    WriteCoordinates(json, geometry.GetGeometryN(i));
                json.WriteEndArray();
                break;
        }
    }

    private static void WriteSequence(Utf8JsonWriter json, CoordinateSequence sequence)
    {
        json.WriteStartArray();
        for (var i = 0; i < sequence.Count; i++)
            WritePosition(json, sequence.GetX(i), sequence.GetY(i));
        json.WriteEndArray();
    }

    private static void WritePosition(Utf8JsonWriter json, double x, double y)
    {
        json.WriteStartArray();
        json.WriteNumberValue(Math.Round(x, 8));
        json.WriteNumberValue(Math.Round(y, 8));
        json.WriteEndArray();
    }
}
