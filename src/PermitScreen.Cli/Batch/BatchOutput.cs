namespace PermitScreen.Cli.Batch;

/// <summary>Where the lines of a batch go.</summary>
internal interface IBatchOutput
{
    void Write(string line);

    /// <summary>Everything is written; what the batch came to may follow.</summary>
    void Complete(BatchSummary summary);
}

/// <summary>Lines of text, one below the other.</summary>
internal sealed class LineOutput(TextWriter writer) : IBatchOutput
{
    public void Write(string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }

    public void Complete(BatchSummary summary) => writer.Flush();
}
