using System.Text.Json;
using PermitScreen.Diagnostics;
using PermitScreen.Loading.Applications;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>
/// A decision as JSON, schema <c>permitscreen/decision/2</c>, described by <c>rules/schemas/decision.schema.json</c>. Reading it needs no rule
/// files: labels, questions and citations are in it, and <c>application</c> is again an application that can be screened.
/// </summary>
public static class DecisionJson
{
    /// <summary>Name and version of the form; it changes when readers would have to.</summary>
    public const string Schema = "permitscreen/decision/2";

    /// <summary>The document; the indented one ends with a line break, the other is one line without it.</summary>
    public static string Write(Decision decision, Language language, bool indented = true, DecisionDetail detail = DecisionDetail.Full) =>
        JsonText.Of(indented, writer => WriteTo(writer, decision, language, detail)) + (indented ? "\n" : "");

    /// <summary>What stands in place of a decision when an application could not be read: the same object with problems and no verdict.</summary>
    /// <param name="id">what the application is called, as far as that can be told</param>
    /// <param name="line">the line at which it begins, when it is one of many in a file</param>
    public static string WriteError(string? id, int? line, IEnumerable<Diagnostic> problems, Language language, bool indented = true) =>
        JsonText.Of(indented, writer => WriteErrorTo(writer, id, line, problems, language)) + (indented ? "\n" : "");

    /// <summary>Writes the decision as one JSON value, for answers that hold several.</summary>
    public static void WriteTo(Utf8JsonWriter writer, Decision decision, Language language, DecisionDetail detail = DecisionDetail.Full)
    {
        var facts = new FactText(decision.RuleSet, language);
        var isFull = detail == DecisionDetail.Full;
        writer.WriteStartObject();
        WriteHead(writer, language);
        WriteApplication(writer, decision.Application, isFull);
        writer.WriteString("as_of", Dates.Format(decision.AsOf));
        writer.WriteString("good_until", decision.GoodUntil is { } day ? Dates.Format(day) : null);
        writer.WriteBoolean("strict", decision.Sheet.Strict);
        WriteVerdict(writer, decision.Range);
        writer.WriteBoolean("certain", decision.IsCertain);
        writer.WriteStartObject("dimensions");
        foreach (var dimension in Enum.GetValues<Dimension>())
        {
            writer.WriteStartObject(SnakeCase.Of(dimension));
            WriteVerdict(writer, decision[dimension]);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        new ClassificationJson(writer, decision, facts, detail).Write();
        new PermitJson(writer, decision, facts, detail).Write();
        new ReasonJson(writer, decision, facts, detail).WriteAll();
        new NeedJson(writer, decision, facts, detail).WriteAll();
        if (isFull)
            FactJson.WriteAll(writer, decision, facts);
        else
            WriteMore(writer, decision);
        WriteAssumptions(writer, decision.Sheet, facts, isFull);
        MapJson.Write(writer, decision.Sheet, facts, isFull);
        ProblemJson.Write(writer, decision.Sheet.Problems, language);
        CautionJson.Write(writer, DecisionCautions.Of(decision), language, detail);
        LevelsJson.Write(writer, decision, language, detail);
        writer.WriteString("engine", EngineVersion.Name);
        writer.WriteEndObject();
    }

    /// <summary>Writes the error record as one JSON value.</summary>
    public static void WriteErrorTo(Utf8JsonWriter writer, string? id, int? line, IEnumerable<Diagnostic> problems, Language language)
    {
        writer.WriteStartObject();
        WriteHead(writer, language);
        writer.WriteStartObject("application");
        writer.WriteString("id", id);
        if (line is { } number)
            writer.WriteNumber("line", number);
        writer.WriteEndObject();
        ProblemJson.Write(writer, problems, language);
        writer.WriteString("engine", EngineVersion.Name);
        writer.WriteEndObject();
    }

    /// <summary>What the compact form leaves out, in numbers: nothing is missing unsaid.</summary>
    private static void WriteMore(Utf8JsonWriter writer, Decision decision)
    {
        writer.WriteStartObject("more");
        writer.WriteNumber("reasons", ReasonJson.OpenLeftOut(decision));
        writer.WriteNumber("needs", NeedJson.LeftOut(decision));
        writer.WriteNumber("unconcerned", decision.UnconcernedCount);
        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, Language language)
    {
        writer.WriteString("schema", Schema);
        writer.WriteString("language", Wording.In(language).LanguageTag);
    }

    private static void WriteApplication(Utf8JsonWriter writer, Application application, bool isFull)
    {
        writer.WriteStartObject("application");
        writer.WriteString("id", application.Id);
        if (application.Title is { } title)
            writer.WriteString("title", title);
        if (isFull && application.Site is { } site)
        {
            writer.WritePropertyName("site");
            writer.WriteRawValue(SiteText.Write(site));
        }

        if (isFull)
        {
            writer.WriteStartObject("facts");
            foreach (var given in application.Facts.OrderBy(g => g.Fact.Index))
            {
                writer.WritePropertyName(given.Fact.Id);
                FactJson.WriteGiven(writer, given);
            }

            FactJson.WriteThings(writer, application);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter writer, VerdictRange range)
    {
        writer.WriteString("verdict", SnakeCase.Of(range.Verdict));
        writer.WriteStartObject("range");
        writer.WriteString("best", SnakeCase.Of(range.Best));
        writer.WriteString("worst", SnakeCase.Of(range.Worst));
        writer.WriteEndObject();
    }

    private static void WriteAssumptions(Utf8JsonWriter writer, FactSheet sheet, FactText facts, bool isFull)
    {
        writer.WriteStartArray("assumptions");
        foreach (var fact in sheet.Assumptions)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", fact.Id);
            if (isFull)
                writer.WriteString("label", facts.Label(fact));
            writer.WritePropertyName("value");
            FactJson.WriteValue(writer, sheet.ValueOf(fact));
            if (isFull)
                writer.WriteString("text", facts.Value(sheet, fact));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
