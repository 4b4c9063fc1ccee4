using System.Collections.Immutable;
using PermitScreen.Diagnostics;

namespace PermitScreen.Cli.Batch;

/// <summary>One row of a batch as it was found; understanding it is left to whichever processor is free.</summary>
internal abstract class BatchRow(int line)
{
    /// <summary>The line it begins at, counted from 1.</summary>
    public int Line { get; } = line;

    public abstract RowReading Read();
}

/// <summary>A row as it was understood.</summary>
/// <param name="Id">what the row is called, also when nothing more can be read of it; empty when not even that</param>
/// <param name="Diagnostics">why there is no application, or which cells of it were not taken</param>
/// <param name="Table">the cells that are carried along; null for rows that are no cells</param>
internal sealed record RowReading(string Id, Application? Application, IReadOnlyList<Diagnostic> Diagnostics, ImmutableArray<string>? Table = null);

/// <summary>A row that cannot be read at all.</summary>
internal sealed class UnreadableRow(Diagnostic fault) : BatchRow(fault.Place.Line)
{
    public override RowReading Read() => new("", null, [fault]);
}
