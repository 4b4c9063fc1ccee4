using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>How a rule came to its state: the scope, then the condition, test by test.</summary>
/// <param name="Scope">the tests of the rule's scope</param>
/// <param name="Condition">the rule's condition</param>
public sealed record Proof(ImmutableArray<ProofNode> Scope, ProofNode Condition)
{
    internal static Proof Of(Rule rule, FactSheet sheet)
    {
        var relieves = rule.Effect.Relieves();
        var scope = ScopeConditions.Of(rule, sheet.Rules.Vocabulary).Select(c => NodeOf(c, sheet, relieves));
        return new Proof([.. scope], NodeOf(rule.Condition, sheet, relieves));
    }

    /// <summary>Every test of scope and condition.</summary>
    public IEnumerable<ProofLeaf> Leaves => Scope.Append(Condition).SelectMany(n => n.Leaves);

    /// <summary>The truth of a condition of the rule set, worked out on its tree.</summary>
    internal static Truth TruthOf(Condition condition, FactSheet sheet) => NodeOf(condition, sheet).Truth;

    /// <param name="every">tests of several codes hold only if every one fits</param>
    internal static ProofNode NodeOf(Condition condition, FactSheet sheet, bool every = false)
    {
        switch (condition)
        {
            case All all:
                var conjuncts = all.Parts.Select(p => NodeOf(p, sheet, every)).ToImmutableArray();
                return new ProofBranch(condition, conjuncts.Aggregate(Truth.Yes, (t, n) => t.And(n.Truth)), conjuncts);
            case Any any:
                var disjuncts = any.Parts.Select(p => NodeOf(p, sheet, every)).ToImmutableArray();
                return new ProofBranch(condition, disjuncts.Aggregate(Truth.No, (t, n) => t.Or(n.Truth)), disjuncts);
            case Not not:
                var part = NodeOf(not.Part, sheet, !every);
                return new ProofBranch(condition, part.Truth.Not(), [part]);
            default:
                var test = (Test)condition;
                return new ProofLeaf(test, ScopeConditions.TruthOf(test, sheet, every), sheet.ValueOf(test.Fact), sheet.OriginOf(test.Fact));
        }
    }
}

/// <summary>A condition with its truth.</summary>
/// <param name="Truth">whether it holds</param>
public abstract record ProofNode(Truth Truth)
{
    /// <summary>The tests in it, from left to right.</summary>
    public abstract IEnumerable<ProofLeaf> Leaves { get; }

    /// <summary>The unknown tests that can still change this condition: settled parts hide what is in them.</summary>
    public IEnumerable<ProofLeaf> OpenLeaves => this switch
    {
        { Truth: not Truth.Unknown } => [],
        ProofBranch branch => branch.Parts.SelectMany(p => p.OpenLeaves),
        _ => Leaves,
    };
}

/// <summary>A condition with parts.</summary>
/// <param name="Condition">all, any or not</param>
/// <param name="Truth">whether it holds</param>
/// <param name="Parts">its parts in the order of the rule</param>
public sealed record ProofBranch(Condition Condition, Truth Truth, ImmutableArray<ProofNode> Parts) : ProofNode(Truth)
{
    /// <inheritdoc/>
    public override IEnumerable<ProofLeaf> Leaves => Parts.SelectMany(p => p.Leaves);
}

/// <param name="Test">the test</param>
/// <param name="Truth">whether it holds</param>
/// <param name="Value">null when it is not known or not applicable; <paramref name="Origin"/> tells which</param>
public sealed record ProofLeaf(Test Test, Truth Truth, FactValue? Value, FactOrigin Origin) : ProofNode(Truth)
{
    /// <inheritdoc/>
    public override IEnumerable<ProofLeaf> Leaves => [this];
}
