using System.Text.RegularExpressions;
using PermitScreen.Codes;
using PermitScreen.Rules;

namespace PermitScreen.Trades;

/// <summary>
/// The names of items that print no code, and the phrases in their words that no other item has. What stands in brackets is mostly what
/// the item leaves out, and does not count.
/// </summary>
internal static partial class CatalogueNames
{
    private const int Named = 90;
    private const int InWords = 75;

    /// <summary>Phrases longer than this are conditions.</summary>
    private const int Longest = 8;

    public static IEnumerable<(string Word, Sense Sense)> Of(Catalogue catalogue)
    {
        var items = catalogue.Items.Where(item => item.Part is null && item.Industries.IsEmpty).ToList();
        var names = items.SelectMany(item => Phrases(item.Name.Zh).Select(phrase => (Phrase: phrase, Item: item, Score: Named)));
        var texts = items.SelectMany(item => item.Texts.Values.SelectMany(Phrases).Select(phrase => (Phrase: phrase, Item: item, Score: InWords)));
        return names.Concat(texts)
            .GroupBy(found => found.Phrase, StringComparer.Ordinal)
            .Where(group => group.Select(found => found.Item.Number).Distinct().Count() == 1)
            .Select(group => group.First())
            .Select(found => (found.Phrase, new Sense(new TradeTarget(TradeKind.Item, found.Item.Number), found.Phrase, found.Score)));
    }

    private static IEnumerable<string> Phrases(string text) => Breaks().Split(CodeText.Compact(Brackets().Replace(text, "；")))
        .Where(phrase => phrase.Length is >= 2 and <= Longest && !Conditions().IsMatch(phrase) && !Affixes.IsBare(phrase))
        .SelectMany(phrase => phrase.EndsWith("工程", StringComparison.Ordinal) && phrase.Length > 4 ? new[] { phrase, phrase[..^2] } : [phrase])
        .Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"[；、，。;,\n]")]
    private static partial Regex Breaks();

    [GeneratedRegex(@"（[^（）]*(?:（[^（）]*）[^（）]*)*）")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[0-9的其他等以]|涉及|除外|全部|新建|单纯|年产")]
    private static partial Regex Conditions();
}
