using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Proving.Search;

/// <summary>What a world is looked for: a condition with its negations pushed down to the tests, so that it is monotone in them.</summary>
internal abstract record Goal
{
    /// <summary>Every test, from left to right.</summary>
    public abstract IEnumerable<GoalTest> Tests { get; }

    /// <summary>The contrary.</summary>
    public abstract Goal Negated { get; }

    /// <summary>Its truth, as far as it is known.</summary>
    public Truth In(FactSheet sheet) => In(test => test.TruthIn(sheet));

    /// <summary>Its truth when every test has the truth that is told of it.</summary>
    public abstract Truth In(Func<GoalTest, Truth> truthOf);

    /// <summary>The open tests that can still change it, from left to right.</summary>
    public abstract IEnumerable<GoalTest> OpenIn(FactSheet sheet);

    /// <summary>The same with one of its tests taken to be so, or not to be so.</summary>
    public abstract Goal With(GoalTest test, bool holds);

    /// <summary>All of these; nothing is always so.</summary>
    public static Goal All(params IEnumerable<Goal> parts) => new GoalParts([.. parts], true);

    /// <summary>One of these; nothing is never so.</summary>
    public static Goal Any(params IEnumerable<Goal> parts) => new GoalParts([.. parts], false);

    /// <summary>A condition of the rule set.</summary>
    /// <param name="relieves">over several codes it holds only if every one fits (see <see cref="Reading"/>)</param>
    public static Goal Of(Condition condition, bool relieves, FactLayout layout) => Of(condition, relieves, false, layout);

    private static Goal Of(Condition condition, bool every, bool negated, FactLayout layout) => condition switch
    {
        Not not => Of(not.Part, !every, !negated, layout),
        All all => new GoalParts([.. all.Parts.Select(p => Of(p, every, negated, layout))], !negated),
        Any any => new GoalParts([.. any.Parts.Select(p => Of(p, every, negated, layout))], negated),
        Test test => new GoalTest(test, every, negated, layout.LeafOf(test, negated, every)),
        _ => throw new InvalidOperationException(condition.ToString()),
    };
}

/// <summary>All of its parts, or one of them.</summary>
internal sealed record GoalParts(ImmutableArray<Goal> Parts, bool IsConjunction) : Goal
{
    public override IEnumerable<GoalTest> Tests => Parts.SelectMany(p => p.Tests);

    public override Goal Negated => new GoalParts([.. Parts.Select(p => p.Negated)], !IsConjunction);

    public override Truth In(Func<GoalTest, Truth> truthOf)
    {
        var truth = TruthLogic.From(IsConjunction);
        foreach (var part in Parts)
        {
            var one = part.In(truthOf);
            truth = IsConjunction ? truth.And(one) : truth.Or(one);
            if (truth == (IsConjunction ? Truth.No : Truth.Yes))
                break;
        }

        return truth;
    }

    public override IEnumerable<GoalTest> OpenIn(FactSheet sheet) =>
        In(sheet) == Truth.Unknown ? Parts.SelectMany(p => p.OpenIn(sheet)) : [];

    public override Goal With(GoalTest test, bool holds) => this with { Parts = [.. Parts.Select(p => p.With(test, holds))] };
}

/// <summary>One test, as it stands or denied.</summary>
/// <param name="Every">every code must fit</param>
/// <param name="IsDenied">it must not hold</param>
/// <param name="Leaf">the test as the engine compiled it, denied already; null for a scope, which the engine finds by index</param>
internal sealed record GoalTest(Test Test, bool Every, bool IsDenied, Leaf? Leaf) : Goal
{
    public override IEnumerable<GoalTest> Tests => [this];

    public override Goal Negated => new GoalTest(Test, Every, !IsDenied, Leaf is { } leaf ? Opposite(leaf) : null);

    /// <summary>More codes can bring it about, and none can undo it.</summary>
    public bool GainsByCodes => Every == IsDenied;

    public override Truth In(Func<GoalTest, Truth> truthOf) => truthOf(this);

    public Truth TruthIn(FactSheet sheet) => Leaf is { } leaf
        ? leaf.TruthIn(sheet.Slots[leaf.Slot])
        : Signed(Screening.ScopeConditions.TruthOf(Test, sheet, Every));

    /// <summary>The truth of the test, turned round where it is denied.</summary>
    public Truth Signed(Truth ofTest) => IsDenied ? ofTest.Not() : ofTest;

    public override IEnumerable<GoalTest> OpenIn(FactSheet sheet) => TruthIn(sheet) == Truth.Unknown ? [this] : [];

    public override Goal With(GoalTest test, bool holds) => ReferenceEquals(this, test) ? new GoalParts([], holds) : this;

    public bool Equals(GoalTest? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private static Leaf Opposite(in Leaf leaf) => new(leaf.Slot, leaf.Form switch
    {
        LeafForm.Options => LeafForm.NotOptions,
        LeafForm.NotOptions => LeafForm.Options,
        LeafForm.Range => LeafForm.NotRange,
        _ => LeafForm.Range,
    }, leaf.Bits, leaf.OnTrue, leaf.OnFalse);
}
