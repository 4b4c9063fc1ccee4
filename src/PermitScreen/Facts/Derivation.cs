using System.Collections.Immutable;

namespace PermitScreen.Facts;

/// <summary>How a fact follows from other facts. The language is closed: these are all the ways there are.</summary>
internal abstract record Derivation
{
    /// <summary>The facts that must be computed before.</summary>
    public abstract IEnumerable<Fact> Inputs { get; }
}

/// <summary>Numerator over denominator; not applicable when the denominator is zero (nothing is added, so nothing needs replacing).</summary>
/// <param name="Numerator">a number</param>
/// <param name="Denominator">a number; while it is zero the ratio is unknown</param>
internal sealed record RatioDerivation(Fact Numerator, Fact Denominator) : Derivation
{
    /// <inheritdoc/>
    public override IEnumerable<Fact> Inputs => [Numerator, Denominator];
}

/// <summary>What several amounts come to together. One that does not apply adds nothing; one that is not known adds nothing or more.</summary>
/// <param name="Parts">numbers of the unit of the sum, none below zero</param>
internal sealed record SumDerivation(ImmutableArray<Fact> Parts) : Derivation
{
    /// <inheritdoc/>
    public override IEnumerable<Fact> Inputs => Parts;
}

/// <summary>Whether one of the codes of a fact belongs to a group.</summary>
/// <param name="Group">the codes that are meant</param>
/// <param name="Of">the industry or region that is looked at</param>
internal sealed record GroupDerivation(CodeGroup Group, Fact Of) : Derivation
{
    /// <inheritdoc/>
    public override IEnumerable<Fact> Inputs => [Of];

    /// <summary>The same as a test of the codes.</summary>
    public Test AsTest() => new(Of, new InCodes([], [Group]));
}

/// <summary>The truth of a condition.</summary>
/// <param name="Condition">what makes the fact true</param>
internal sealed record ConditionDerivation(Condition Condition) : Derivation
{
    /// <inheritdoc/>
    public override IEnumerable<Fact> Inputs => Condition.Facts;
}
