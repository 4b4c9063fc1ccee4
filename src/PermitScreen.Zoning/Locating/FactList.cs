using System.Collections.Immutable;

namespace PermitScreen.Zoning.Locating;

/// <summary>Collects located facts; when two kinds of layers answer the same question, the stronger answer stays.</summary>
internal sealed class FactList
{
    private readonly ImmutableArray<LocatedFact>.Builder facts = ImmutableArray.CreateBuilder<LocatedFact>();

    public void Add(LocatedFact fact)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].FactId != fact.FactId || facts[i].Member != fact.Member)
                continue;
            if (FactFinder.Strength(fact.State) > FactFinder.Strength(facts[i].State))
                facts[i] = fact;
            return;
        }

        facts.Add(fact);
    }

    /// <param name="more">facts known not to be here</param>
    public ImmutableArray<LocatedFact> ToImmutable(ImmutableArray<LocatedFact> more)
    {
        facts.AddRange(more);
        return facts.DrainToImmutable();
    }
}
