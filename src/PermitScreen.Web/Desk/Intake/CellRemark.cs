using System.Text.Encodings.Web;
using System.Text.Json;
using PermitScreen.Diagnostics;

namespace PermitScreen.Web.Desk.Intake;

/// <summary>A cell, a row or a column that could not be read, and why.</summary>
/// <param name="Line">row of the spreadsheet; 0 for the whole file</param>
/// <param name="Column">counted from 1; 0 for the whole row</param>
internal sealed record CellRemark(int Line, int Column, string Zh, string En)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static CellRemark Of(Diagnostic diagnostic) =>
        new(diagnostic.Place.Line, diagnostic.Place.Column, diagnostic.Message(Language.Zh), diagnostic.Message(Language.En));

    public string In(Language language) => language == Language.Zh ? Zh : En;

    public static string Write(IEnumerable<CellRemark> remarks) => JsonSerializer.Serialize(remarks, Readable);

    public static IReadOnlyList<CellRemark> Read(string json) => JsonSerializer.Deserialize<List<CellRemark>>(json)!;
}
