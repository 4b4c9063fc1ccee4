using System.Text.Json;
using PermitScreen.Comparing;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>
/// The impact of a change of law as JSON: <c>permitscreen/impact/1</c>, which <c>rules/schemas/impact.schema.json</c> describes. The changed
/// applications are written as they come and not kept.
/// </summary>
public static class ImpactJson
{
    /// <summary>Version of the format.</summary>
    public const string Schema = "permitscreen/impact/1";

    /// <summary>Runs the applications through <paramref name="impact"/> and writes rules, changed applications and counts.</summary>
    public static void Write(TextWriter output, Impact impact, IEnumerable<Application> cases, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(impact);
        var head = Line(json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            Write(json, "before", impact.Before);
            Write(json, "after", impact.After);
            json.WriteStartArray("rules");
            foreach (var change in impact.Rules)
                Write(json, change, language);
            json.WriteEndArray();
            json.WriteEndObject();
        });
        output.Write(head[..^1] + ",\n\"changed\":[");
        var between = "\n";
        foreach (var changed in impact.Of(cases))
        {
            output.Write(between + Line(json => Write(json, changed)));
            between = ",\n";
        }

        output.WriteLine($"\n],\n\"counts\":{Line(json => Write(json, impact.Counts))}}}");
    }

    private static string Line(Action<Utf8JsonWriter> write) => JsonText.Of(indented: false, write);

    private static void Write(Utf8JsonWriter json, string name, ImpactSide side)
    {
        json.WriteStartObject(name);
        json.WriteString("digest", side.Screener.RuleSet.Digest);
        if (side.Options.AsOf is { } day)
            json.WriteString("as_of", Dates.Format(day));
        json.WriteBoolean("strict", side.Options.Strict);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleChange change, Language language)
    {
        json.WriteStartObject();
        json.WriteString("change", SnakeCase.Of(change.Kind));
        json.WriteString("id", change.Rule.Id);
        json.WriteString("title", change.Rule.Title.In(language));
        json.WriteString("effect", SnakeCase.Of(change.Rule.Effect));
        json.WriteStartArray("parts");
        foreach (var part in change.Parts)
            json.WriteStringValue(part);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChangedCase changed)
    {
        json.WriteStartObject();
        json.WriteString("application", changed.Application.Id);
        Write(json, "from", changed.From);
        Write(json, "to", changed.To);
        json.WriteStartArray("by");
        foreach (var effect in changed.By)
        {
            json.WriteStartObject();
            json.WriteString("rule", effect.Rule);
            json.WriteString("effect", SnakeCase.Of(effect.Effect));
            Write(json, "before", effect.Before);
            Write(json, "after", effect.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, RuleState? state) => json.WriteString(name, state is { } known ? SnakeCase.Of(known) : null);

    private static void Write(Utf8JsonWriter json, string name, VerdictRange? range)
    {
        if (range is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("verdict", SnakeCase.Of(known.Verdict));
        json.WriteBoolean("certain", known.IsCertain);
        json.WriteString("best", SnakeCase.Of(known.Best));
        json.WriteString("worst", SnakeCase.Of(known.Worst));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImpactCounts counts)
    {
        json.WriteStartObject();
        json.WriteNumber("cases", counts.Cases);
        json.WriteNumber("changed", counts.Changed);
        json.WriteStartArray("moves");
        foreach (var (from, to, count) in counts.Moves)
        {
            json.WriteStartObject();
            Write(json, "from", from);
            Write(json, "to", to);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "regions", counts.Regions);
        Write(json, "trades", counts.Trades);
        Write(json, "rules", counts.Rules);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, int> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts)
            json.WriteNumber(key, count);
        json.WriteEndObject();
    }
}
