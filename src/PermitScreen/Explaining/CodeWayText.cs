using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>Says why an industry code brings an item of the catalogue in.</summary>
public static class CodeWayText
{
    /// <summary>One line for each code of the item that is the one asked for, lies above it or below it.</summary>
    public static IEnumerable<string> Lines(RuleSet ruleSet, CatalogueItem item, string code, Language language)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(item);
        var conditions = new ConditionText(new FactText(ruleSet, language));
        foreach (var way in CodeWay.Of(item, code))
        {
            var name = ruleSet.Tables.Industries.TryGet(way.Prefix, out var entry) ? $"{way.Prefix} {entry.Name}" : way.Prefix;
            var when = string.Join(language == Language.Zh ? "，" : ", ", way.Conditions.SelectMany(conditions.Conditions).Select(line => line.Text));
            yield return Words(name, way.IsPrinted, when).In(language);
        }
    }

    private static Bilingual Words(string name, bool isPrinted, string when) => new(
        (isPrinted ? $"名录在名称后印有代码 {name}" : $"名录未印代码，按条目文字对应 {name}") + (when.Length == 0 ? "" : $"；还须满足：{when}"),
        (isPrinted ? $"the catalogue prints the code {name}" : $"no code is printed; the words of the item are those of {name}") + (when.Length == 0 ? "" : $"; provided that {when}"));
}
