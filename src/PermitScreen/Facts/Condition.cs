using System.Collections.Immutable;
using PermitScreen.Diagnostics;

namespace PermitScreen.Facts;

/// <summary>
/// The canonical condition: what rules say, free of how they were written. The checks, the compiler and the explanations all read this tree.
/// </summary>
public abstract record Condition
{
    public SourcePlace Place { get; init; }

    /// <summary>Every test, from left to right: the order that compiled leaves and proofs share.</summary>
    public abstract IEnumerable<Test> Tests { get; }

    /// <summary>The facts tested, each once.</summary>
    public IEnumerable<Fact> Facts => Tests.Select(test => test.Fact).Distinct();
}

/// <summary>True when every part is; an empty conjunction is Yes.</summary>
public sealed record All(ImmutableArray<Condition> Parts) : Condition
{
    public override IEnumerable<Test> Tests => Parts.SelectMany(part => part.Tests);
}

/// <summary>True when one part is; an empty disjunction is No.</summary>
public sealed record Any(ImmutableArray<Condition> Parts) : Condition
{
    public override IEnumerable<Test> Tests => Parts.SelectMany(part => part.Tests);
}

public sealed record Not(Condition Part) : Condition
{
    public override IEnumerable<Test> Tests => Part.Tests;
}

/// <summary>One fact against one expectation.</summary>
public sealed record Test(Fact Fact, Expectation Expectation) : Condition
{
    public override IEnumerable<Test> Tests => [this];
}
