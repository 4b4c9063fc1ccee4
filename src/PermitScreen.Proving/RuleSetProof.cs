using System.Collections.Immutable;
using PermitScreen.Proving.Proofs;

namespace PermitScreen.Proving;

/// <summary>
/// Proves what holds of a rule set for all applications: conditions are finite, so each question is a search over all worlds that the
/// vocabulary allows, by the engine's own binder. What the bound does not reach is said to be undecided.
/// </summary>
public static class RuleSetProof
{
    /// <summary>How many worlds are looked at for one question.</summary>
    public const int DefaultBound = 4000;

    /// <summary>Asks every question there is.</summary>
    /// <param name="bound">how many worlds are looked at for one question</param>
    public static ProofReport Prove(RuleSet ruleSet, int bound = DefaultBound)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        var context = new ProofContext(ruleSet, bound);
        var firing = new NeverFiring(context);
        ImmutableArray<Finding> findings =
        [
            .. firing.Find(),
            .. new NeverGrading(context).Find(),
            .. new IdleParts(context, firing).Find(),
            .. new CoveredRules(context, firing).Find(),
            .. new WeakerForms(context).Find(),
            .. new GradeBounds(context).Find(),
            .. new Conflicts(context).Find(),
            .. new VersionChanges(context).Find(),
            .. new BarredPasses(context, firing).Find(),
            .. new UnreachedGrades(context).Find(),
        ];
        return new ProofReport(findings, [.. context.Undecided], context.Asked);
    }
}
