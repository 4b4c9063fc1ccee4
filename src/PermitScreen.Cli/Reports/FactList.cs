using System.Text.Json;
using PermitScreen.Cli.Wording;
using PermitScreen.Explaining;
using PermitScreen.Facts;

namespace PermitScreen.Cli.Reports;

/// <summary>Facts as a list: name, id, what an answer looks like, an example, and who can answer.</summary>
internal static class FactList
{
    public static void WriteText(IReadOnlyCollection<Fact> found, int all, TextWriter output, Language language)
    {
        foreach (var fact in found)
        {
            output.WriteLine($"{fact.Label.In(language)}  {fact.Id}");
            output.WriteLine($"     {string.Join(new Bilingual("；", "; ").In(language), About(fact, language))}");
        }

        output.WriteLine(Messages.FactsListed(found.Count, all).In(language));
    }

    public static void WriteJson(IReadOnlyCollection<Fact> found, TextWriter output, Language language) => JsonText.WriteLine(output, indented: true, json =>
    {
        json.WriteStartArray();
        foreach (var fact in found)
            WriteFact(json, fact, language);
        json.WriteEndArray();
    });

    private static IEnumerable<string> About(Fact fact, Language language)
    {
        if (AnswerForm.Of(fact, language) is { Length: > 0 } form)
            yield return form;
        if (fact.Example is { } example)
            yield return new Bilingual($"例如 {example.Zh}", $"such as {example.En}").In(language);
        yield return Explaining.Wording.In(language).Name(fact.SettledBy);
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("label", fact.Label.In(language));
        json.WriteString("type", SnakeCase.Of(fact.Type));
        FactJson.WriteUnit(json, fact);
        json.WriteString("question", fact.Question.In(language));
        if (fact.Help is { } help)
            json.WriteString("help", help.In(language));
        if (fact.Example is { } example)
            json.WriteString("example", example.In(language));
        json.WriteString("settled_by", SnakeCase.Of(fact.SettledBy));
        json.WriteStartArray("options");
        foreach (var option in fact.Options)
        {
            json.WriteStartObject();
            json.WriteString("id", option.Id);
            json.WriteString("label", option.Label.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
