using System.Text.Json;
using PermitScreen.Zoning.Layers;
using PermitScreen.Zoning.Locating;

namespace PermitScreen.Zoning.Writing;

/// <summary>What the layers know about a site, as JSON, schema <c>permitscreen/location/1</c>.</summary>
internal static class LocationJson
{
    public const string Schema = "permitscreen/location/1";

    public static void Write(Utf8JsonWriter json, SiteLocation location, Language language)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteBoolean("synthetic", location.IsSynthetic);
        json.WriteStartObject("site");
        json.WriteString("form", SnakeCase.Of(location.Site.Form));
        json.WriteString("given_datum", SnakeCase.Of(location.Site.GivenDatum));
        json.WritePropertyName("geometry");
        GeometryJson.Write(json, location.Site.Geometry);
        json.WriteEndObject();
        Array(json, "units", location.Units, unit => WriteUnit(json, unit, language));
        json.WriteNumber("not_covered", location.NotCovered);
        Array(json, "areas", location.Areas, area => WriteArea(json, area, language));
        Array(json, "facts", location.Facts, fact => WriteFact(json, fact, location, language));
        Array(json, "distances", location.Distances, distance => WriteDistance(json, distance, language));
        json.WriteEndObject();
    }

    /// <summary>Into the open object.</summary>
    public static void WriteUnit(Utf8JsonWriter json, LocatedUnit unit, Language language)
    {
        json.WriteString("code", unit.Code.Text);
        json.WriteString("name", unit.Name.In(language));
        json.WriteString("level", SnakeCase.Of(unit.Code.Level));
        json.WriteNumber("share", unit.Share);
        json.WriteString("state", SnakeCase.Of(unit.State));
        json.WriteNumber("distance_to_border_m", unit.DistanceToBorder);
        WriteLayer(json, unit.Layer, language);
    }

    /// <summary>Into the open object.</summary>
    public static void WriteArea(Utf8JsonWriter json, LocatedArea area, Language language)
    {
        json.WriteString("kind", area.Layer.Kind.Id);
        json.WriteString("name", area.Feature.Name.In(language));
        Array(json, "words", area.Feature.Words, json.WriteStringValue, false);
        json.WriteNumber("share", area.Share);
        json.WriteNumber("distance_to_border_m", area.DistanceToBorder);
        WriteLayer(json, area.Layer, language);
    }

    private static void WriteFact(Utf8JsonWriter json, LocatedFact fact, SiteLocation location, Language language)
    {
        json.WriteString("fact", fact.FactId);
        if (fact.Member is { } member)
            json.WriteString("member", member);
        json.WriteString("state", SnakeCase.Of(fact.State));
        json.WriteBoolean("known", fact.IsKnown);
        Array(json, "candidates", fact.Candidates, value => Array(json, null, value.Words, json.WriteStringValue, false), false);
        if (fact.Distance is { } range)
            WriteRange(json, range);
        json.WriteString("remark", MapRemark.Of(fact, location).In(language));
        if (fact.Layer is { } layer)
            WriteLayer(json, layer, language);
    }

    private static void WriteDistance(Utf8JsonWriter json, SiteDistance distance, Language language)
    {
        json.WriteString("kind", distance.Kind.Id);
        if (distance.Member is { } member)
            json.WriteString("member", member);
        json.WriteString("nearest", distance.Nearest.In(language));
        if (distance.Metres is { } metres)
            json.WriteNumber("metres", metres);
        WriteRange(json, distance.Range);
        json.WriteBoolean("covered", distance.IsCovered);
        if (distance.Layer is { } layer)
            WriteLayer(json, layer, language);
    }

    private static void WriteRange(Utf8JsonWriter json, MetreRange range)
    {
        json.WriteNumber("at_least_m", range.Low);
        if (double.IsFinite(range.High))
            json.WriteNumber("at_most_m", range.High);
    }

    private static void WriteLayer(Utf8JsonWriter json, LayerHeader layer, Language language)
    {
        json.WriteStartObject("layer");
        json.WriteString("title", layer.Title.In(language));
        json.WriteString("file", layer.File);
        json.WriteString("date", Dates.Format(layer.Date));
        json.WriteNumber("accuracy_m", layer.AccuracyMetres);
        json.WriteBoolean("synthetic", layer.Synthetic);
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string? name, IEnumerable<T> items, Action<T> write, bool asObjects = true)
    {
        if (name is not null)
            json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            if (asObjects)
                json.WriteStartObject();
            write(item);
            if (asObjects)
                json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
