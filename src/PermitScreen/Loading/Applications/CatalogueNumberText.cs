using System.Text.RegularExpressions;
using PermitScreen.Rules;

namespace PermitScreen.Loading.Applications;

/// <summary>
/// Reads an item of the catalogue as notices print it: 53, 053, 第53项, 108、医院, 二十六、橡胶和塑料制品业29-53塑料制品业292, or by its name, 水库.
/// A number beside words that are not those of the item means nothing.
/// </summary>
internal static partial class CatalogueNumberText
{
    /// <summary>The number meant, or null where the text means no item or several.</summary>
    public static string? Read(string text, IReadOnlyList<CatalogueItem> items)
    {
        var input = TextWidth.Narrow(text).Trim();
        return ByNumber(input, items) ?? ByHeading(input, items) ?? (input is [>= '0' and <= '9', ..] ? null : ByName(input, items));
    }

    /// <summary>第53项, 053, 108、医院</summary>
    private static string? ByNumber(string input, IReadOnlyList<CatalogueItem> items)
    {
        var match = Numbered().Match(input);
        return match.Success ? Items(items, match.Groups["number"].Value).FirstOrDefault(i => Speaks(i, match.Groups["name"].Value))?.Number : null;
    }

    /// <summary>26-053, 二十六-53, 二十六、橡胶和塑料制品业29-53塑料制品业292: the heading must be that of the item.</summary>
    private static string? ByHeading(string input, IReadOnlyList<CatalogueItem> items)
    {
        var match = Headed().Match(input);
        if (!match.Success)
            return null;
        var (heading, number) = (match.Groups["heading"].Value.Trim(), match.Groups["number"].Value);
        // 1-3 are perhaps the items 1 to 3; a heading that is a number alone needs the leading zero of the form.
        if (heading.All(char.IsAsciiDigit) && number[0] != '0')
            return null;
        var words = heading.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', ' ');
        return Items(items, number).FirstOrDefault(
            i => Speaks(i, match.Groups["name"].Value) && (words.Length == 0 || i.Category.Zh.StartsWith(words, StringComparison.Ordinal)
                || i.Category.Zh.EndsWith("、" + words, StringComparison.Ordinal)))?.Number;
    }

    /// <summary>The whole name, or one of those that a semicolon parts, without the codes.</summary>
    private static string? ByName(string input, IReadOnlyList<CatalogueItem> items)
    {
        var meant = Bare(input);
        var found = meant.Length < 2 ? [] : items.Where(i => Names(i).Contains(meant, StringComparer.Ordinal)).Select(i => i.Number).Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static IEnumerable<CatalogueItem> Items(IReadOnlyList<CatalogueItem> items, string number)
    {
        var digits = number.TrimStart('0');
        return items.Where(i => i.Number == digits);
    }

    private static bool Speaks(CatalogueItem item, string words) =>
        words.Trim().Length == 0 || (Bare(words) is { Length: >= 2 } bare && Names(item).Any(n => n.Contains(bare, StringComparison.Ordinal)));

    private static IEnumerable<string> Names(CatalogueItem item) => [Bare(item.Name.Zh), .. item.Name.Zh.Split('；').Select(Bare)];

    private static string Bare(string name) => Aside().Replace(TextWidth.Narrow(name), "");

    [GeneratedRegex(@"^第?(?<number>\d{1,4})(?:项|类)?[\s、.:]*(?<name>\D.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<heading>[^-—–]+)[-—–]+(?<number>\d{1,4})[\s、.:]*(?<name>\D.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Headed();

    /// <summary>What a name has besides its words: brackets, codes, marks and spaces.</summary>
    [GeneratedRegex(@"\([^()]*\)|[\d*﹡\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();
}
