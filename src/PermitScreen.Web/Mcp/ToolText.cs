using System.Text;
using System.Text.Json;
using ModelContextProtocol;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Web.Api;

namespace PermitScreen.Web.Mcp;

/// <summary>What tools take and give, as text.</summary>
internal static class ToolText
{
    private static readonly Bilingual Status = new("预筛意见，不替代审批", "a screening opinion, no substitute for an approval");

    public static Language LanguageOf(string? lang) => RequestLanguage.Named(lang ?? "") ?? Language.Zh;

    /// <exception cref="McpException">it is no day</exception>
    public static LocalDate? Day(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        return Dates.TryParseDay(text, out var day) ? day : throw new McpException($"as_of: `{text}` is not a day; write it as 2026-06-01");
    }

    /// <summary>An object that begins with what it rests on.</summary>
    public static string Answer(RuleSet rules, LocalDate? day, Language language, Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(JsonAnswer.Bytes(json =>
    {
        json.WriteStartObject();
        json.WriteString("status", Status.In(language));
        json.WriteString("rule_set", rules.Digest);
        if (day is { } known)
            json.WriteString("law_of", Dates.Format(known));
        write(json);
        json.WriteEndObject();
    }).Span);

    /// <summary>What is wrong with an input, with codes and places, as the error of the tool.</summary>
    public static McpException Refused(IEnumerable<Diagnostic> diagnostics, Language language) =>
        new(string.Join('\n', diagnostics.Where(d => d.IsError).Take(20).Select(d => d.ToString(language))));
}
