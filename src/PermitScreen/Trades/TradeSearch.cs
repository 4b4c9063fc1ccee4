using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Rules;

namespace PermitScreen.Trades;

/// <summary>
/// Finds where a trade stands in the tables of the law by the words that people have for it: 养猪场 is 0313 猪的饲养, 110kV变电站 is item 161
/// 输变电工程. What it does not know it does not guess at: another trade in first place is worse than none.
/// </summary>
/// <example><code>
/// var answer = new TradeSearch(ruleSet).Find("小型养猪场");
/// // answer.Matches[0].Target.Code == "0313"
/// </code></example>
public sealed class TradeSearch
{
    /// <summary>Characters. Longer texts describe a project and name no trade.</summary>
    public const int LongestText = 80;

    private const int MostMatches = 20;

    /// <summary>What is so much less sure than the best is not what was meant.</summary>
    private const int Near = 20;

    /// <summary>A known end, and what it loses for each character before it.</summary>
    private const int HeadScore = 75;
    private const int EachBefore = 3;

    /// <summary>How much less sure a word is that was spelled in letters.</summary>
    private const int SpelledCost = 10;

    /// <summary>How sure a word is of which only the initials are known; less than any other.</summary>
    internal const int InitialsScore = 50;

    private readonly IndustryTable industries;
    private readonly Catalogue? catalogue;
    private readonly Lexicon lexicon;
    private readonly Readings readings;
    private readonly Lazy<Spelling> spelling;

    /// <param name="ruleSet">its curated words, its tables, and the latest version of its catalogue</param>
    public TradeSearch(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        industries = ruleSet.Tables.Industries;
        catalogue = ruleSet.Catalogues.MaxBy(version => version.InForce.From);
        lexicon = new Lexicon(ruleSet, catalogue);
        readings = new Readings(ruleSet.Tables.Regions);
        spelling = new(() => new Spelling(lexicon.Words, ruleSet.Tables.Pinyin));
    }

    /// <summary>The trades that a text may mean; several trades may stand in it with 、 between them.</summary>
    public TradeAnswer Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var compact = CodeText.Compact(text);
        if (compact.Length is 0 or > LongestText)
            return new(text, [], [.. industries.Children(null)]);
        var scored = new Dictionary<TradeTarget, (int Score, int Order, ImmutableArray<string> Words)>();
        foreach (var one in (string[])[compact, .. compact.Split(['、', ',', '，', ';', '；', '/'], StringSplitOptions.RemoveEmptyEntries)])
        {
            foreach (var (sense, score) in ByCode(one) ?? Whole(one) ?? BySpelling(one, text) ?? ByHead(one))
            {
                var known = scored.GetValueOrDefault(sense.Target, (0, scored.Count, []));
                scored[sense.Target] = (Math.Max(known.Score, score), known.Order, known.Words.Contains(sense.Word) ? known.Words : known.Words.Add(sense.Word));
            }
        }

        var best = scored.Values.Select(found => found.Score).DefaultIfEmpty().Max();
        ImmutableArray<TradeMatch> matches =
        [
            .. scored.Where(found => found.Value.Score >= best - Near)
                .OrderByDescending(found => found.Value.Score)
                .ThenBy(found => found.Value.Order)
                .Take(MostMatches)
                .Select(found => Describe(found.Key, found.Value.Score, found.Value.Words))
                .OfType<TradeMatch>(),
        ];
        return new(text, matches, matches.IsEmpty ? NearestDivisions.Of(compact, industries) : []);
    }

    /// <summary>A code, alone or with its name.</summary>
    private (Sense Sense, int Score)[]? ByCode(string text) =>
        text.Any(char.IsAsciiDigit) && industries.Resolve(text).Entry is { } entry
            ? [(new Sense(new TradeTarget(TradeKind.Industry, entry.Code), entry.Name, 100), 100)]
            : null;

    private (Sense Sense, int Score)[]? Whole(string text)
    {
        (Sense, int)[] found = [.. readings.Of(text).SelectMany(reading => Senses(reading, reading.Word).Select(sense => (sense, sense.Score - reading.Cost)))];
        return found.Length == 0 ? null : found;
    }

    /// <summary>
    /// Letters are pinyin, or the initials of it where they are small ones: CAPITALS abbreviate something else. Null where the text is not
    /// letters alone.
    /// </summary>
    private (Sense Sense, int Score)[]? BySpelling(string text, string typed)
    {
        if (Spelling.LettersOf(text) is not { } letters)
            return null;
        (Sense, int)[] found = [.. Meant(spelling.Value.Spelled(letters), found => found - SpelledCost)];
        return found.Length > 0 || typed.Any(char.IsAsciiLetterUpper) ? found : [.. Meant(spelling.Value.Abbreviated(letters), _ => InitialsScore)];

        IEnumerable<(Sense, int)> Meant(IEnumerable<string> words, Func<int, int> score) =>
            from word in words
            from found in Whole(word) ?? []
            select (found.Sense with { Word = $"{word} ({letters})" }, score(found.Score));
    }

    /// <summary>Nothing knows the whole word, so its end is looked for; of the longest end only.</summary>
    private (Sense Sense, int Score)[] ByHead(string text)
    {
        var heads = readings.Of(text).SelectMany(reading => HeadWords.Of(reading.Word).Select(head => (Reading: reading, head.Head, head.Before)));
        foreach (var (reading, head, before) in heads.OrderByDescending(found => found.Head.Length))
        {
            (Sense, int)[] found = [.. Senses(reading, head).Select(sense => (sense, HeadScore - (before * EachBefore) - reading.Cost))];
            if (found.Length > 0)
                return found;
        }

        return [];
    }

    private IEnumerable<Sense> Senses(Reading reading, string word) => lexicon[word]
        .Where(sense => !sense.NeedsDoing || reading.TellsDoing)
        .Where(sense => reading.Allows(IndustryKeys.Of(sense.Target, industries)));

    private TradeMatch? Describe(TradeTarget target, int score, ImmutableArray<string> words)
    {
        if (target.Kind == TradeKind.Item)
        {
            return catalogue?.Items.FirstOrDefault(item => item.Number == target.Code && item.Part is null) is { } item
                ? new(target, item.Name, [item.Category.Zh], score, words, [], [item.Number])
                : null;
        }

        if (!industries.TryGet(target.Code, out var entry))
            return null;
        ImmutableArray<string> path = [.. industries.Ancestors(entry.Code).Reverse().Select(above => above.Name)];
        return new(target, new Bilingual(entry.Name, entry.Name), path, score, words, [.. industries.Children(entry.Code)], ItemsOf(entry.Code));
    }

    private ImmutableArray<string> ItemsOf(string code) => catalogue is null ? [] :
    [
        .. catalogue.Items
            .Where(item => item.Industries.Concat(item.AlsoIndustries).Any(prefix => code.StartsWith(prefix, StringComparison.Ordinal)))
            .Select(item => item.Number)
            .Distinct(),
    ];
}
