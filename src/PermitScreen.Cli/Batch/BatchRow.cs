using PermitScreen.Diagnostics;

namespace PermitScreen.Cli.Batch;

/// <summary>One row of a batch as it was found; understanding it is left to whichever processor is free.</summary>
internal abstract class BatchRow(int line)
{
    /// <summary>The line it begins at, counted from 1.</summary>
    public int Line { get; } = line;

    public abstract Loaded<Application> Read();

    /// <summary>What the row is called when nothing more can be read of it; null when not even that.</summary>
    public abstract string? Id { get; }
}

/// <summary>A row that cannot be read at all.</summary>
internal sealed class UnreadableRow(Diagnostic fault) : BatchRow(fault.Place.Line)
{
    public override string? Id => null;

    public override Loaded<Application> Read() => new(null, [fault]);
}
