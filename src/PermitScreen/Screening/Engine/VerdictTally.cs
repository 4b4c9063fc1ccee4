using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>Adds up rules to a verdict and its range: the strictest wins, whatever the order.</summary>
internal struct VerdictTally
{
    private Verdict verdict;
    private Verdict best;
    private Verdict worst;

    public readonly VerdictRange Range => new(verdict, best, worst);

    public void Fire(Effect effect)
    {
        var forced = effect.Verdict();
        verdict = Max(verdict, forced);
        best = Max(best, forced);
        worst = Max(worst, forced);
    }

    /// <summary>
    /// A fired rule that special rules may yet set aside: it counts for the verdict, but the best case is the mildest of them all,
    /// because one of them will hold.
    /// </summary>
    public void FireContested(Effect effect, Verdict mildestOverrider)
    {
        var forced = effect.Verdict();
        verdict = Max(verdict, forced);
        best = Max(best, mildestOverrider < forced ? mildestOverrider : forced);
        worst = Max(worst, forced);
    }

    /// <summary>Undetermined rules that bear on the verdict make it notify at least: <em>pass</em> is said only when nothing unknown can change it.</summary>
    public void LeaveOpen(Effect effect)
    {
        if (!effect.BearsOnVerdict())
            return;
        verdict = Max(verdict, Verdict.Notify);
        worst = Max(worst, effect.Verdict());
    }

    /// <summary>A disputed answer never yields a pass.</summary>
    public void Dispute()
    {
        verdict = Max(verdict, Verdict.Notify);
        best = Max(best, Verdict.Notify);
        worst = Max(worst, Verdict.Notify);
    }

    /// <summary>Contradictory facts settle nothing, and neither do rules on a day of which the law is not held.</summary>
    public void Distrust()
    {
        verdict = Max(verdict, Verdict.Notify);
        best = Verdict.Pass;
        worst = Verdict.Reject;
    }

    private static Verdict Max(Verdict a, Verdict b) => a > b ? a : b;
}
