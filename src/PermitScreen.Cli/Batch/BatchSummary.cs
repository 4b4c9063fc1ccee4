namespace PermitScreen.Cli.Batch;

/// <summary>Counts what a batch came to.</summary>
internal sealed class BatchSummary
{
    private readonly int[] verdicts = new int[3];

    public int Certain { get; private set; }

    public int Errors { get; private set; }

    public int Decided => verdicts[0] + verdicts[1] + verdicts[2];

    public int Total => Decided + Errors;

    public int this[Verdict verdict] => verdicts[(int)verdict];

    public void Add(BatchLine line)
    {
        if (line.Verdict is not { } verdict)
        {
            Errors++;
            return;
        }

        verdicts[(int)verdict]++;
        if (line.IsCertain)
            Certain++;
    }
}
