namespace PermitScreen.Rules;

/// <summary>A verdict with the best and the worst that the unknown facts still allow.</summary>
/// <param name="Verdict">as far as it is known today</param>
/// <param name="Best">the mildest that is still possible</param>
/// <param name="Worst">the strictest that is still possible</param>
public readonly record struct VerdictRange(Verdict Verdict, Verdict Best, Verdict Worst)
{
    /// <summary>Nothing unknown can change the verdict.</summary>
    public bool IsCertain => Best == Worst;
}
