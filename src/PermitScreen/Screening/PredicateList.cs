using PermitScreen.Conditions;

namespace PermitScreen.Screening;

/// <summary>The distinct expectations that a rule set has of an open set of codes; each becomes one bit of the fact.</summary>
internal sealed class PredicateList
{
    private readonly Dictionary<string, int> indexByKey = new(StringComparer.Ordinal);

    public PredicateList(IEnumerable<Expectation> expectations)
    {
        foreach (var expectation in expectations)
        {
            if (indexByKey.TryAdd(Key(expectation), Items.Count))
                Items.Add(expectation);
        }
    }

    public List<Expectation> Items { get; } = [];

    public int Count => Items.Count;

    public int IndexOf(Expectation expectation) => indexByKey[Key(expectation)];

    private static string Key(Expectation expectation) => expectation switch
    {
        OneOf one => "one:" + string.Join(',', one.Options),
        InCodes codes => $"codes:{string.Join(',', codes.Codes)}:{string.Join(',', codes.Groups.Select(g => g.Id))}",
        InList list => "list:" + list.List.Id,
        NotEmpty => "any",
        _ => throw new InvalidOperationException($"a set of codes cannot be tested with {expectation}"),
    };
}
