using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;

namespace PermitScreen.Web.Desk.Intake;

/// <summary>A cell, a row or a column that could not be read, and why.</summary>
/// <param name="Line">row of the spreadsheet; 0 for the whole file</param>
/// <param name="Column">counted from 1; 0 for the whole row</param>
internal sealed partial record CellRemark(int Line, int Column, string Zh, string En)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static CellRemark Of(Diagnostic diagnostic) =>
        new(diagnostic.Place.Line, diagnostic.Place.Column, diagnostic.Message(Language.Zh), diagnostic.Message(Language.En));

    public string In(Language language) => language == Language.Zh ? Zh : En;

    /// <summary>The same for who knows neither ids nor the marks around them: a fact by its name, all else in the quotes of the language.</summary>
    public string In(FactText words) => Marked().Replace(
        In(words.Language),
        found => words.Vocabulary[found.Groups["text"].Value] is { } fact ? words.Label(fact) : words.Wording.Quoted(found.Groups["text"].Value));

    public static string Write(IEnumerable<CellRemark> remarks) => JsonSerializer.Serialize(remarks, Readable);

    public static IReadOnlyList<CellRemark> Read(string json) => JsonSerializer.Deserialize<List<CellRemark>>(json)!;

    /// <summary>What a diagnostic quotes, with the gaps that Chinese does without.</summary>
    [GeneratedRegex("(?:(?<=\\p{IsCJKUnifiedIdeographs}) )?`(?<text>[^`]*)`(?: (?=\\p{IsCJKUnifiedIdeographs}))?")]
    private static partial Regex Marked();
}
