namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>The verdict and the fired rules of one application, in a buffer that the next one reuses.</summary>
internal ref struct FiredRules(int[] buffer)
{
    public int Count { get; private set; }

    /// <summary>The worst outcome so far.</summary>
    public int Verdict { get; private set; }

    public void Add(int rule, int outcome)
    {
        buffer[Count++] = rule;
        Verdict = Math.Max(Verdict, outcome);
    }
}
