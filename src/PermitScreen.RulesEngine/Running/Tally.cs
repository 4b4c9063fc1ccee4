using PermitScreen.Rules;

namespace PermitScreen.RulesEngine.Running;

/// <param name="Mildest">the best verdict among the exceptions that may set it aside</param>
internal readonly record struct Weight(RuleState State, Effect Effect, bool IsContested, Verdict Mildest);

/// <summary>Adds up rules to a verdict and its range.</summary>
internal sealed class Tally
{
    public Verdict Verdict { get; private set; }

    public Verdict Best { get; private set; }

    public Verdict Worst { get; private set; }

    public void Count(Weight weight)
    {
        var forced = weight.Effect.Verdict();
        if (weight.State == RuleState.Fires)
            Raise(forced, weight.IsContested && weight.Mildest < forced ? weight.Mildest : forced, forced);
        else if (weight.State == RuleState.Undetermined && forced > PermitScreen.Verdict.Pass)
            Raise(PermitScreen.Verdict.Notify, PermitScreen.Verdict.Pass, forced);
    }

    public void Dispute() => Raise(PermitScreen.Verdict.Notify, PermitScreen.Verdict.Notify, PermitScreen.Verdict.Notify);

    /// <summary>Nothing is settled: every verdict is possible, and none is a pass.</summary>
    public void Distrust() => (Verdict, Best, Worst) = (PermitScreen.Verdict.Notify, PermitScreen.Verdict.Pass, PermitScreen.Verdict.Reject);

    private void Raise(Verdict verdict, Verdict best, Verdict worst) => (Verdict, Best, Worst) = (Max(Verdict, verdict), Max(Best, best), Max(Worst, worst));

    private static Verdict Max(Verdict a, Verdict b) => a > b ? a : b;
}
