using PermitScreen.Facts;

namespace PermitScreen.RulesEngine.Running.Binding;

/// <summary>What is known now, to come back to after a supposition.</summary>
internal sealed class Snapshot(IEnumerable<FactState> facts)
{
    private readonly List<(FactState Fact, FactOrigin Origin, Options First, Options Every, Range? Number, ManyValue? Codes, bool MayBeNone, Range? Limits, bool MayHaveNoCodes)> all =
        [.. facts.Select(f => (f, f.Origin, f.First, f.Every, f.Number, f.Codes, f.MayBeNone, f.Limits, f.MayHaveNoCodes))];

    public void Restore()
    {
        foreach (var (fact, origin, first, every, number, codes, mayBeNone, limits, mayHaveNoCodes) in all)
            (fact.Origin, fact.First, fact.Every, fact.Number, fact.Codes, fact.MayBeNone, fact.Limits, fact.MayHaveNoCodes) = (origin, first, every, number, codes, mayBeNone, limits, mayHaveNoCodes);
    }
}
