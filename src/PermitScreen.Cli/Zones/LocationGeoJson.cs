using System.Text.Json;
using NetTopologySuite.Geometries;
using PermitScreen.Zoning;
using PermitScreen.Zoning.Writing;

namespace PermitScreen.Cli.Zones;

/// <summary>A site with the units and areas it lies in, as one feature collection on one line, to be drawn by any map program.</summary>
internal static class LocationGeoJson
{
    public static void Write(TextWriter output, ZoneSet zones, SiteLocation location, Language language)
    {
        JsonText.WriteLine(output, indented: false, json =>
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteBoolean("synthetic", location.IsSynthetic);
            json.WriteStartArray("features");
            Feature(json, "site", location.Site.Geometry, () => json.WriteNumber("not_covered", location.NotCovered));
            foreach (var unit in location.Units)
            {
                foreach (var shape in zones.Layers.Where(l => l.Header.Kind.IsUnits).SelectMany(l => l.Features).Where(f => f.Words[0] == unit.Code.Text))
                    Feature(json, "unit", shape.Geometry, () => LocationJson.WriteUnit(json, unit, language));
            }

            foreach (var area in location.Areas)
                Feature(json, "area", area.Feature.Geometry, () => LocationJson.WriteArea(json, area, language));
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Feature(Utf8JsonWriter json, string role, Geometry geometry, Action properties)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WritePropertyName("geometry");
        GeometryJson.Write(json, geometry);
        json.WriteStartObject("properties");
        json.WriteString("role", role);
        properties();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
