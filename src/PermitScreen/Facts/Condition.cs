using System.Collections.Immutable;
using PermitScreen.Diagnostics;

namespace PermitScreen.Facts;

/// <summary>
/// The canonical condition: what rules say, free of how they were written. The checks, the compiler and the explanations all read this tree.
/// </summary>
public abstract record Condition
{
    /// <summary>Where it stands.</summary>
    public SourcePlace Place { get; init; }

    /// <summary>Every test, from left to right: the order that compiled leaves and proofs share.</summary>
    public abstract IEnumerable<Test> Tests { get; }

    /// <summary>The facts tested, each once.</summary>
    public IEnumerable<Fact> Facts => Tests.Select(test => test.Fact).Distinct();
}

/// <summary>True when every part is; an empty conjunction is Yes.</summary>
/// <param name="Parts">the conditions that must all hold; none of them is true</param>
public sealed record All(ImmutableArray<Condition> Parts) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<Test> Tests => Parts.SelectMany(part => part.Tests);
}

/// <summary>True when one part is; an empty disjunction is No.</summary>
/// <param name="Parts">the conditions of which one must hold</param>
public sealed record Any(ImmutableArray<Condition> Parts) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<Test> Tests => Parts.SelectMany(part => part.Tests);
}

/// <summary>The condition does not hold.</summary>
/// <param name="Part">what must not hold</param>
public sealed record Not(Condition Part) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<Test> Tests => Part.Tests;
}

/// <summary>
/// Yes where the condition is, else No: what nobody gave is not known to hold. It stands in <c>concerns</c> and in what brings an item of a
/// catalogue in alone.
/// </summary>
/// <param name="Part">what must be known to hold; it contains no other of this kind</param>
public sealed record Known(Condition Part) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<Test> Tests => Part.Tests;

    /// <summary>The condition as a question: what nobody gave is open. The same object where nothing must be known.</summary>
    internal static Condition AsQuestion(Condition condition) => condition switch
    {
        Known known => known.Part,
        All all when Lifted(all.Parts) is var parts && !parts.SequenceEqual(all.Parts) => all with { Parts = parts },
        Any any when Lifted(any.Parts) is var parts && !parts.SequenceEqual(any.Parts) => any with { Parts = parts },
        _ => condition,
    };

    private static ImmutableArray<Condition> Lifted(ImmutableArray<Condition> parts) => [.. parts.Select(AsQuestion)];
}

/// <summary>One fact against one expectation.</summary>
/// <param name="Fact">the fact that is looked at</param>
/// <param name="Expectation">what is expected of it</param>
public sealed record Test(Fact Fact, Expectation Expectation) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<Test> Tests => [this];
}
