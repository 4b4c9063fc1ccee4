using System.Globalization;
using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Asking;

/// <summary>A value that can be chosen by its number, for people who would rather type 2 than wastewater_discharge.</summary>
/// <param name="Number">from 1; 0 for none of the others</param>
/// <param name="Value">the id of the option, true or false, or none</param>
public sealed record Choice(int Number, string Value, Bilingual Label)
{
    internal const string None = "none";

    private static readonly char[] Separators = [',', '，', ';', '；', '、', ' '];

    /// <summary>
    /// The values that are still possible: who has said that no area is touched is not offered the zones of one. A set stays whole, for
    /// what is left out of it would count as denied.
    /// </summary>
    internal static IEnumerable<Choice> Of(Fact fact, FactSheet sheet)
    {
        if (fact.Type == FactType.Boolean)
            return [new Choice(1, "true", new("是", "yes")), new Choice(2, "false", new("否", "no"))];
        var possible = fact.Options.Where(o => !IsRuledOut(fact, o, sheet)).ToList();
        var options = (possible.Count > 1 ? possible : [.. fact.Options]).Select((o, i) => new Choice(i + 1, o.Id, o.Label));
        return fact is { Type: FactType.Set, IsNeverEmpty: false } ? options.Append(new Choice(0, None, new("都没有", "none of these"))) : options;
    }

    private static bool IsRuledOut(Fact fact, FactOption option, FactSheet sheet) =>
        fact.Type == FactType.Enum && (sheet.Slots[sheet.Rules.Layout[fact].Slot].No & FactLayout.OptionBit(fact, option.Id)) != 0;

    /// <summary>The values behind the numbers; what is no number of a choice stays as it was typed.</summary>
    internal static string Resolve(string text, Fact fact, IReadOnlyList<Choice> choices)
    {
        if (choices.Count == 0)
            return text;
        if (fact.Type != FactType.Set)
            return ResolveOne(text, choices);
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 0 && parts.All(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? string.Join(';', parts.Select(p => ResolveOne(p, choices)))
            : ByName(text, choices);
    }

    /// <summary>
    /// 涂装 for 涂装（使用油漆、水性漆等液体涂料）, 胶合 for 胶合、粘胶（使用胶粘剂）: a part of a label is enough where no other choice has it.
    /// </summary>
    private static string ByName(string text, IReadOnlyList<Choice> choices)
    {
        // Whole labels first: 、 stands inside of some.
        var marked = choices.OrderByDescending(c => c.Label.Zh.Length).Aggregate(text, (rest, c) => rest.Replace(c.Label.Zh, $";{c.Value};", StringComparison.Ordinal));
        var parts = marked.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var named = parts.Select(p => choices.Where(c => c.Value == p || c.Names.Contains(p)).ToList() is [var only] ? only.Value : null).ToList();
        return named.Count == 0 || named.Contains(null) ? text : string.Join(';', named.Distinct());
    }

    /// <summary>What stands before the brackets of the label, one name or several.</summary>
    private IEnumerable<string> Names => Label.Zh.Split('（')[0].Split('、');

    private static string ResolveOne(string text, IReadOnlyList<Choice> choices) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && choices.FirstOrDefault(c => c.Number == number) is { } chosen
            ? chosen.Value
            : text;
}
