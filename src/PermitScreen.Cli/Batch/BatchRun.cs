namespace PermitScreen.Cli.Batch;

/// <summary>One pass over the rows of a batch.</summary>
internal sealed class BatchRun(BatchScreening screening, BatchFormat format, Terminal terminal)
{
    private readonly Progress progress = new(terminal);

    public BatchFormat Format => format;

    /// <summary>What it has come to so far.</summary>
    public BatchSummary Summary { get; private set; } = new();

    public TimeSpan Elapsed => progress.Elapsed;

    /// <summary>Goes on after so many rows, which were counted already.</summary>
    public void GoOnFrom(BatchSummary summary) => Summary = summary;

    /// <summary>Decides the rows in their order.</summary>
    /// <param name="written">called after each line</param>
    public void Write(IEnumerable<BatchRow> rows, IBatchOutput output, Action? written = null)
    {
        var done = Summary.Total;
        if (done == 0 && format.Heading is { } heading)
            output.Write(heading);
        foreach (var line in OrderedPipeline.Run(rows.Skip(done), row => format.Write(screening.Decide(row))))
        {
            output.Write(line.Text);
            Summary.Add(line.Tally);
            progress.Show(Summary.Total);
            written?.Invoke();
        }

        progress.Clear();
        output.Complete(Summary);
    }
}
