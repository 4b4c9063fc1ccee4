using System.Text;
using System.Text.Json;
using PermitScreen.Explaining;
using PermitScreen.Loading.Applications;
using PermitScreen.Nodes;

namespace PermitScreen.Web.Log;

/// <summary>What was asked, as JSON: the application and how it was screened, so that it can be screened again.</summary>
internal static class LoggedFacts
{
    public static string Write(Decision decision, Language language) => JsonText.Of(indented: false, json =>
    {
        json.WriteStartObject();
        json.WriteString("as_of", Dates.Format(decision.AsOf));
        json.WriteBoolean("strict", decision.Sheet.Strict);
        json.WriteString("language", SnakeCase.Of(language));
        json.WritePropertyName("application");
        WriteApplication(json, decision.Application);
        json.WriteEndObject();
    });

    /// <summary>The application alone, so that it can be read again.</summary>
    public static string WriteApplication(Application application) => JsonText.Of(indented: false, json => WriteApplication(json, application));

    /// <summary>The application and how it was screened.</summary>
    /// <exception cref="InvalidOperationException">the rules do not understand the facts, so they are not those of the decision</exception>
    public static (Application Application, ScreeningOptions Options, Language Language) Read(string facts, RuleSet rules)
    {
        using var json = JsonDocument.Parse(facts);
        var root = json.RootElement;
        if (!Dates.TryParseDay(root.GetProperty("as_of").GetString()!, out var day))
            throw new InvalidOperationException("the log names no day");
        var application = new ApplicationReader(rules, NodeLimits.Default)
            .ReadJson(Encoding.UTF8.GetBytes(root.GetProperty("application").GetRawText()), "log").Value;
        return (application, new ScreeningOptions { AsOf = day, Strict = root.GetProperty("strict").GetBoolean() }, SnakeCase.Parse<Language>(root.GetProperty("language").GetString()!));
    }

    private static void WriteApplication(Utf8JsonWriter json, Application application)
    {
        json.WriteStartObject();
        json.WriteString("id", application.Id);
        if (application.Title is { } title)
            json.WriteString("title", title);
        if (application.AsOf is { } day)
            json.WriteString("as_of", Dates.Format(day));
        if (application.Site is { } site)
        {
            json.WritePropertyName("site");
            json.WriteRawValue(SiteText.Write(site));
        }

        json.WriteStartObject("facts");
        foreach (var given in application.Facts)
        {
            json.WritePropertyName(given.Fact.Id);
            FactJson.WriteGiven(json, given);
        }

        FactJson.WriteThings(json, application);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
