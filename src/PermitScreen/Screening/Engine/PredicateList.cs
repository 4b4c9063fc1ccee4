using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>The distinct expectations that a rule set has of an open set of codes; each becomes one bit of the fact.</summary>
internal sealed class PredicateList
{
    private readonly Dictionary<string, int> indexByKey = new(StringComparer.Ordinal);

    public PredicateList(IEnumerable<Expectation> expectations)
    {
        foreach (var expectation in expectations)
        {
            if (indexByKey.TryAdd(CanonicalText.Of(expectation), Items.Count))
                Items.Add(expectation);
        }
    }

    public List<Expectation> Items { get; } = [];

    public int Count => Items.Count;

    public int IndexOf(Expectation expectation) => indexByKey[CanonicalText.Of(expectation)];
}
