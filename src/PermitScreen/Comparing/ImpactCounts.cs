using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Comparing;

/// <summary>
/// How many applications change, by what. Its size depends on how many regions and trades there are and not on how many applications.
/// </summary>
public sealed class ImpactCounts
{
    private readonly Dictionary<(VerdictRange? From, VerdictRange? To), int> moves = [];
    private readonly SortedDictionary<string, int> regions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> trades = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> rules = new(StringComparer.Ordinal);

    /// <summary>The applications that were compared.</summary>
    public int Cases { get; private set; }

    /// <summary>Those that change.</summary>
    public int Changed { get; private set; }

    /// <summary>The changed ones by where from and where to, the most frequent first.</summary>
    public IEnumerable<(VerdictRange? From, VerdictRange? To, int Count)> Moves => moves
        .OrderByDescending(m => m.Value).ThenBy(m => m.Key.From?.Verdict).ThenBy(m => m.Key.To?.Verdict).ThenBy(m => m.Key.From?.Worst).ThenBy(m => m.Key.To?.Worst)
        .ThenBy(m => m.Key.From?.Best).ThenBy(m => m.Key.To?.Best)
        .Select(m => (m.Key.From, m.Key.To, m.Value));

    /// <summary>The changed ones by the first region that each names; the empty code for those that name none.</summary>
    public IReadOnlyDictionary<string, int> Regions => regions;

    /// <summary>The changed ones by the first industry that each names; the empty code for those that name none.</summary>
    public IReadOnlyDictionary<string, int> Trades => trades;

    /// <summary>For each rule how many of the changed ones it has a part in.</summary>
    public IReadOnlyDictionary<string, int> Rules => rules;

    internal void Add(ChangedCase? changed)
    {
        Cases++;
        if (changed is null)
            return;
        Changed++;
        moves[(changed.From, changed.To)] = moves.GetValueOrDefault((changed.From, changed.To)) + 1;
        Count(regions, FirstCode(changed.Application, CoreFacts.Region));
        Count(trades, FirstCode(changed.Application, CoreFacts.Industry));
        foreach (var rule in changed.By.Select(e => e.Rule).Distinct())
            Count(rules, rule);
    }

    private static string FirstCode(Application application, string fact) =>
        application.Facts.FirstOrDefault(f => f.Fact.Id == fact)?.Value is ManyValue { Items: [var first, ..] } ? first : "";

    private static void Count(SortedDictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
