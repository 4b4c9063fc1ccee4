using System.Runtime.CompilerServices;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;
using PermitScreen.Web.Api;
using PermitScreen.Web.Keys;
using PermitScreen.Web.Service;
using PermitScreen.Zoning;
using PermitScreen.Zoning.Layers;
using PermitScreen.Zoning.Writing;

namespace PermitScreen.Web.Pages.Check;

/// <summary>
/// The layers in service as a sketch to click on: borders are drawn with fewer corners than they have, and where there are more than a
/// browser can hold some are left out, and the sketch says so. Sites are looked up in the layers themselves.
/// </summary>
internal static class MapLayers
{
    /// <summary>Corners that a browser draws without waiting.</summary>
    private const int MostCorners = 60_000;

    /// <summary>Corners nearer to the line than this part of the whole are not seen.</summary>
    private const double Finest = 1.0 / 4000;

    private static readonly ConditionalWeakTable<ZoneSet, Dictionary<Language, byte[]>> Sketches = [];

    public static void MapMapLayers(this IEndpointRouteBuilder endpoints) => endpoints
        .MapGet("/check/map/layers", (HttpContext http, RulesInService rules) => rules.Current.Zones is { } zones
            ? Results.Bytes(Of(zones, PathLanguage.Of(http)), "application/json")
            : Results.NotFound())
        .RequireRateLimiting(ApiLimits.Policy).ExcludeFromDescription();

    private static byte[] Of(ZoneSet zones, Language language)
    {
        var kept = Sketches.GetOrCreateValue(zones);
        lock (kept)
        {
            if (!kept.TryGetValue(language, out var sketch))
                kept[language] = sketch = Draw(zones, language);
            return sketch;
        }
    }

    private static byte[] Draw(ZoneSet zones, Language language)
    {
        var whole = new Envelope();
        foreach (var layer in zones.Layers)
            whole.ExpandToInclude(layer.Extent.EnvelopeInternal);
        var tolerance = Math.Max(whole.Width, whole.Height) * Finest;
        var left = MostCorners;
        return JsonAnswer.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("layers");
            foreach (var layer in zones.Layers)
            {
                json.WriteStartObject();
                json.WriteString("title", layer.Header.Title.In(language));
                json.WriteBoolean("units", layer.Header.Kind.IsUnits);
                json.WriteStartArray("features");
                foreach (var feature in layer.Features)
                {
                    var drawn = DouglasPeuckerSimplifier.Simplify(feature.Geometry, tolerance);
                    if (drawn.IsEmpty)
                        drawn = feature.Geometry.Envelope;
                    left -= drawn.NumPoints;
                    if (left < 0)
                        break;
                    json.WriteStartObject();
                    json.WriteString("name", NameOf(feature, layer, language));
                    json.WritePropertyName("geometry");
                    GeometryJson.Write(json, drawn);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteBoolean("cut", left < 0);
            json.WriteEndObject();
        }).ToArray();
    }

    private static string NameOf(ZoneFeature feature, Layer layer, Language language)
    {
        var name = feature.Name.In(language);
        if (layer.Header.Kind.IsUnits)
            name = $"{feature.Words[0]} {name}".TrimEnd();
        return name.Length > 0 ? name : layer.Header.Title.In(language);
    }
}
