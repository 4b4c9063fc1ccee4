namespace PermitScreen.Rules;

/// <summary>A verdict with the best and the worst that the unknown facts still allow.</summary>
public readonly record struct VerdictRange(Verdict Verdict, Verdict Best, Verdict Worst)
{
    /// <summary>Nothing unknown can change the verdict.</summary>
    public bool IsCertain => Best == Worst;
}
