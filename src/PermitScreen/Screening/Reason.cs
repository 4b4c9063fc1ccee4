using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>One rule behind a decision, with its proof.</summary>
public sealed class Reason
{
    private readonly Decision decision;
    private readonly RuleOutcome outcome;

    internal Reason(Decision decision, RuleOutcome outcome)
    {
        this.decision = decision;
        this.outcome = outcome;
    }

    /// <summary>The things on which its condition meets, where the application lists several and the rule speaks of such things.</summary>
    public ImmutableArray<Thing> Things { get; internal init; } = [];

    /// <summary>The facts that it was found from.</summary>
    internal FactSheet Sheet => decision.Sheet;

    /// <summary>Index of the rule in the rule set.</summary>
    internal int Index => outcome.Rule;

    /// <summary>The rule.</summary>
    public Rule Rule => decision.RuleSet.Rules[outcome.Rule];

    /// <summary>What it makes of the application.</summary>
    public RuleState State => outcome.State;

    /// <summary>
    /// The open rule, as grave or graver, that asks the same question first: once that is answered this one comes up by itself. Null for one
    /// that stands for its question, and for what is not undetermined.
    /// </summary>
    public Rule? Behind => State == RuleState.Undetermined && decision.Waiting.HeadOf(outcome.Rule) is { } head ? decision.RuleSet.Rules[head] : null;

    /// <summary>The effect that the rule has here: its own, or a notice where an exception in principle was granted.</summary>
    public Effect Effect => outcome.Effect;

    /// <summary>The clause bars it in principle, and nobody has said yet whether an exception was granted or refused.</summary>
    public bool AwaitsException =>
        State == RuleState.Fires && IsContested && Effect == Effect.Reject && Rule.Strength == Strength.InPrinciple;

    /// <summary>It fires, but a special rule that is still undetermined may set it aside.</summary>
    public bool IsContested => outcome.IsContested;

    /// <summary>Every test with the fact, its value, where it came from, what was required, and the truth.</summary>
    public Proof Proof => field ??= Proof.Of(Rule, decision.Sheet);

    /// <summary>The rules that set it aside, or may.</summary>
    public ImmutableArray<Rule> OverriddenBy =>
    [
        .. decision.Sheet.Rules.Compiled[outcome.Rule].Overriders
            .Where(o => RuleJudge.MaySetAside(decision.Sheet, o))
            .Select(o => decision.RuleSet.Rules[o]),
    ];

    /// <summary>The smallest change of stated facts that stops a reject from firing; empty when there is none, or nothing to stop.</summary>
    public ImmutableArray<Change> SmallestChange => field.IsDefault
        ? field = State == RuleState.Fires && Effect == Effect.Reject ? SmallestChangeFinder.Find(decision, Rule) : []
        : field;
}
