using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>Whom a rule speaks to. Outside of it the rule says nothing at all; an empty part does not narrow.</summary>
/// <param name="Region">prefix of a region code; empty for the whole nation</param>
/// <param name="Industries">prefixes that surely belong</param>
/// <param name="UnsettledIndustries">prefixes of which the source leaves open whether they belong</param>
/// <param name="Nature">a test of <c>project.nature</c>, or null</param>
public sealed record RuleScope(
    string Region,
    ImmutableArray<string> Industries,
    ImmutableArray<string> UnsettledIndustries,
    Test? Nature)
{
    /// <summary>The control unit whose access list the rule comes from; null for every rule that is not an access condition.</summary>
    public string? Unit { get; init; }

    /// <summary>Everybody in the nation.</summary>
    public static RuleScope Everywhere { get; } = new("", [], [], null);

    /// <summary>No industry is named.</summary>
    public bool IsForAllIndustries => Industries.IsEmpty && UnsettledIndustries.IsEmpty;
}
