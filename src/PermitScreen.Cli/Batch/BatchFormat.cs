namespace PermitScreen.Cli.Batch;

/// <summary>How results of a batch are written, one line each.</summary>
internal abstract class BatchFormat(Language language)
{
    /// <summary>The line above all others, or null.</summary>
    public virtual string? Heading => null;

    protected Language Language => language;

    public BatchLine Write(BatchResult result) => new(Text(result), BatchTally.Of(result, language));

    protected abstract string Text(BatchResult result);
}

/// <summary>A finished line; the decision behind it is no longer held.</summary>
internal readonly record struct BatchLine(string Text, BatchTally Tally);
