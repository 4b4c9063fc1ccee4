using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// The distinct expectations that a rule set has of an open set of codes, each in the readings that occur (of any code, of every code);
/// each becomes one bit of the fact.
/// </summary>
internal sealed class PredicateList
{
    private readonly Dictionary<(string Key, bool Every), int> indexByKey = [];

    public PredicateList(IEnumerable<(Expectation Expectation, bool Every)> readings)
    {
        foreach (var (expectation, every) in readings)
        {
            if (indexByKey.TryAdd((CanonicalText.Of(expectation), every), Items.Count))
                Items.Add((expectation, every));
        }
    }

    public List<(Expectation Expectation, bool Every)> Items { get; } = [];

    public int Count => Items.Count;

    public int IndexOf(Expectation expectation, bool every) => indexByKey[(CanonicalText.Of(expectation), every)];
}
