namespace PermitScreen.Screening.Engine;

/// <summary>An access condition that may speak to a project. Compared by rule only, so that a rule can be looked up.</summary>
/// <param name="IsCertain">false when the industry is not known, or too coarse, to tell</param>
internal readonly record struct UnitCandidate(int Rule, bool IsCertain) : IComparable<UnitCandidate>
{
    public int CompareTo(UnitCandidate other) => Rule.CompareTo(other.Rule);
}
