using System.Text.Json;
using PermitScreen.Diagnostics;
using PermitScreen.Loading.Applications;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>
/// A decision as JSON, schema <c>permitscreen/decision/1</c>. It is complete in itself: labels, questions and citations are in it, and
/// <c>application</c> is again an application that can be screened.
/// </summary>
public static class DecisionJson
{
    public const string Schema = "permitscreen/decision/1";

    /// <summary>The document; the indented one ends with a line break, the other is one line without it.</summary>
    public static string Write(Decision decision, Language language, bool indented = true) =>
        JsonText.Of(indented, writer => WriteTo(writer, decision, language)) + (indented ? "\n" : "");

    /// <summary>Writes the decision as one JSON value, for answers that hold several.</summary>
    public static void WriteTo(Utf8JsonWriter writer, Decision decision, Language language)
    {
        var facts = new FactText(decision.RuleSet, language);
        writer.WriteStartObject();
        writer.WriteString("schema", Schema);
        writer.WriteString("language", facts.Wording.LanguageTag);
        WriteApplication(writer, decision.Application);
        writer.WriteString("as_of", Dates.Format(decision.AsOf));
        writer.WriteString("verdict", SnakeCase.Of(decision.Verdict));
        writer.WriteBoolean("certain", decision.IsCertain);
        WriteRange(writer, "range", decision.Range);
        WriteDimensions(writer, decision);
        ClassificationJson.Write(writer, decision, facts);
        new ReasonJson(writer, decision, facts).WriteAll();
        NeedJson.WriteAll(writer, decision, facts);
        WriteAssumptions(writer, decision.Sheet, facts);
        MapJson.Write(writer, decision.Sheet, facts);
        WriteProblems(writer, decision.Sheet.Problems, language);
        WriteCautions(writer, decision, facts.Wording);
        WriteRuleSet(writer, decision, language);
        writer.WriteString("engine", EngineVersion.Name);
        writer.WriteEndObject();
    }

    private static void WriteApplication(Utf8JsonWriter writer, Application application)
    {
        writer.WriteStartObject("application");
        writer.WriteString("id", application.Id);
        if (application.Title is { } title)
            writer.WriteString("title", title);
        if (application.Site is { } site)
        {
            writer.WritePropertyName("site");
            writer.WriteRawValue(SiteText.Write(site));
        }

        writer.WriteStartObject("facts");
        foreach (var given in application.Facts.OrderBy(g => g.Fact.Index))
        {
            writer.WritePropertyName(given.Fact.Id);
            FactJson.WriteGiven(writer, given);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter writer, string name, VerdictRange range)
    {
        writer.WriteStartObject(name);
        writer.WriteString("best", SnakeCase.Of(range.Best));
        writer.WriteString("worst", SnakeCase.Of(range.Worst));
        writer.WriteEndObject();
    }

    private static void WriteDimensions(Utf8JsonWriter writer, Decision decision)
    {
        var dimensions = Enum.GetValues<Dimension>();
        writer.WriteStartObject("dimensions");
        foreach (var dimension in dimensions)
            writer.WriteString(SnakeCase.Of(dimension), SnakeCase.Of(decision[dimension].Verdict));
        writer.WriteEndObject();
        writer.WriteStartObject("dimension_ranges");
        foreach (var dimension in dimensions)
            WriteRange(writer, SnakeCase.Of(dimension), decision[dimension]);
        writer.WriteEndObject();
    }

    private static void WriteAssumptions(Utf8JsonWriter writer, FactSheet sheet, FactText facts)
    {
        writer.WriteStartArray("assumptions");
        foreach (var fact in sheet.Assumptions)
        {
            writer.WriteStartObject();
            FactJson.WriteFact(writer, fact, facts);
            FactJson.WriteKnown(writer, sheet, fact, facts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteProblems(Utf8JsonWriter writer, IEnumerable<Diagnostic> problems, Language language)
    {
        writer.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            writer.WriteStartObject();
            writer.WriteString("code", problem.Code);
            if (problem.Place.File is { Length: > 0 })
                writer.WriteString("place", problem.Place.ToString());
            writer.WriteString("message", problem.Message(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Of the decision as a whole; those of single rules stand with the rules.</summary>
    private static void WriteCautions(Utf8JsonWriter writer, Decision decision, Wording wording)
    {
        writer.WriteStartArray("cautions");
        if (Coverage.Of(decision).LacksLocalRules)
        {
            writer.WriteStartObject();
            writer.WriteString("code", "no_local_rules");
            writer.WriteString("text", wording.NoLocalRules);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRuleSet(Utf8JsonWriter writer, Decision decision, Language language)
    {
        writer.WriteStartObject("rule_set");
        writer.WriteString("digest", decision.RuleSet.Digest);
        writer.WriteStartArray("packs");
        foreach (var (pack, applies) in Coverage.Of(decision).Packs)
        {
            writer.WriteStartObject();
            writer.WriteString("id", pack.Id);
            writer.WriteString("title", pack.Title.In(language));
            writer.WriteString("applies", SnakeCase.Of(applies));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
