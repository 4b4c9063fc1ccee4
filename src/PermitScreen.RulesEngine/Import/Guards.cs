namespace PermitScreen.RulesEngine.Import;

/// <summary>
/// Null checks. One that stands before the test it guards is not needed: for us what nobody said is unknown, and the rule stays open. Any
/// other would make of an absent answer a yes or a no.
/// </summary>
internal static class Guards
{
    public const string Reason = "a test of whether a field is given, other than before a test of it";

    /// <summary>The term without its guards; or the reason for which it cannot do without one.</summary>
    /// <param name="negated">it stands under a negation, where leaving out a guard would say something else</param>
    public static (Term? Term, bool Removed) Without(Term term, bool negated = false)
    {
        switch (term)
        {
            case GivenTerm:
                return (null, false);
            case NotTerm not:
                var (part, removedInside) = Without(not.Part, !negated);
                return (part is null ? null : new NotTerm(part), removedInside);
            case AllTerm all when !negated:
                var rest = all.Parts.Where(p => p is not GivenTerm given || !all.Parts.Any(o => o != p && Fields(o).Contains(given.Field))).ToList();
                var (terms, removed) = Each(rest, negated);
                return terms is null ? (null, false) : (terms.Count == 1 ? terms[0] : new AllTerm(terms), removed || rest.Count < all.Parts.Count);
            case AllTerm all:
                var (same, some) = Each(all.Parts, negated);
                return (same is null ? null : new AllTerm(same), some);
            case AnyTerm any:
                var (parts, removedInParts) = Each(any.Parts, negated);
                return (parts is null ? null : new AnyTerm(parts), removedInParts);
            default:
                return (term, false);
        }
    }

    /// <summary>The fields that a term tests.</summary>
    public static IEnumerable<string> Fields(Term term) => term switch
    {
        AllTerm all => all.Parts.SelectMany(Fields),
        AnyTerm any => any.Parts.SelectMany(Fields),
        NotTerm not => Fields(not.Part),
        TrueTerm yes => [yes.Field],
        NumberTerm number => [number.Field],
        WordsTerm words => [words.Field],
        _ => [],
    };

    private static (List<Term>? Terms, bool Removed) Each(IEnumerable<Term> terms, bool negated)
    {
        var all = terms.Select(t => Without(t, negated)).ToList();
        return all.Any(t => t.Term is null) ? (null, false) : ([.. all.Select(t => t.Term!)], all.Any(t => t.Removed));
    }
}
