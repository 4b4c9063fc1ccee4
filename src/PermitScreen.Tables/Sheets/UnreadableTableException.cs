using PermitScreen.Diagnostics;

namespace PermitScreen.Tables.Sheets;

/// <summary>Stops the reading of a table of which nothing can be made; caught at the door of the library.</summary>
internal sealed class UnreadableTableException(DiagnosticKind kind, string file, params Bilingual[] arguments) : Exception(kind.Message.En)
{
    public Diagnostic Diagnostic { get; } = new(kind, SourcePlace.Whole(file), [.. arguments]);
}
