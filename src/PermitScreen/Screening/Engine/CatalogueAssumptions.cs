using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// What may be taken for granted when grading: that a project which names only its industries, or only its items, has named all there
/// is, and that content nobody mentioned (a boiler of one's own) is not there. Strict mode grants nothing; the decision says what was granted.
/// </summary>
/// <param name="NoOtherContent">features that nobody mentioned bring no item in</param>
/// <param name="NoOtherCodes">items are stated and no industry is: no item applies by code</param>
/// <param name="NoOtherNumbers">an industry is stated and no items are: no item applies by number alone</param>
internal readonly record struct CatalogueAssumptions(bool NoOtherContent, bool NoOtherCodes, bool NoOtherNumbers)
{
    /// <summary>Sets of which a word of several meanings was stated: content that it may mean is not unmentioned.</summary>
    public ImmutableArray<Fact> Vague { get; init; }
}
