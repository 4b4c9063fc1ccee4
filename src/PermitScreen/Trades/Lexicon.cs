using PermitScreen.Codes;
using PermitScreen.Rules;

namespace PermitScreen.Trades;

/// <summary>Every word that means a trade: the curated ones first, then names of industries and of the catalogue.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, List<Sense>> senses = new(StringComparer.Ordinal);

    public Lexicon(RuleSet rules, Catalogue? catalogue)
    {
        foreach (var (word, sense) in Curated(rules, catalogue).Concat(IndustryNames.Of(rules.Tables.Industries)))
            Add(word, sense);
        if (catalogue is not null)
        {
            foreach (var (word, sense) in CatalogueNames.Of(catalogue).Where(found => !senses.ContainsKey(found.Word)).ToList())
                Add(word, sense);
        }
    }

    /// <param name="word">half width, upper case, no spaces</param>
    public IReadOnlyList<Sense> this[string word] => senses.TryGetValue(word, out var known) ? known : [];

    /// <summary>All of them, the curated ones first.</summary>
    public IEnumerable<string> Words => senses.Keys;

    private void Add(string word, Sense sense)
    {
        if (!senses.TryGetValue(word, out var known))
            senses.Add(word, known = []);
        if (!known.Exists(other => other.Target == sense.Target))
            known.Add(sense);
    }

    private static IEnumerable<(string Word, Sense Sense)> Curated(RuleSet rules, Catalogue? catalogue) =>
        from trade in rules.Trades
        from word in trade.Words
        from target in Targets(trade, catalogue)
        select (CodeText.Compact(word), new Sense(target, word, 100));

    private static IEnumerable<TradeTarget> Targets(TradeWords trade, Catalogue? catalogue) =>
    [
        // A number means something in its own version only.
        .. trade.Items.Where(_ => trade.Catalogue == catalogue?.Id).Select(item => new TradeTarget(TradeKind.Item, item)),
        .. trade.Industries.Select(code => new TradeTarget(TradeKind.Industry, code)),
    ];
}
