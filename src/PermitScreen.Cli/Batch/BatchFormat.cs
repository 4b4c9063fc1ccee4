namespace PermitScreen.Cli.Batch;

/// <summary>How results of a batch are written, one line each.</summary>
internal abstract class BatchFormat
{
    /// <summary>The line above all others, or null.</summary>
    public virtual string? Heading => null;

    public BatchLine Write(BatchResult result) => new(Text(result), result.Decision?.Verdict, result.Decision?.IsCertain ?? false);

    protected abstract string Text(BatchResult result);
}

/// <summary>A finished line; the decision behind it is no longer held.</summary>
/// <param name="Verdict">null for an error record</param>
internal readonly record struct BatchLine(string Text, Verdict? Verdict, bool IsCertain);
