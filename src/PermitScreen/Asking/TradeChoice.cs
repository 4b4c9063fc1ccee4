using System.Collections.Immutable;
using PermitScreen.Trades;

namespace PermitScreen.Asking;

/// <summary>A trade to choose from, where somebody answered in everyday words what the industry is.</summary>
/// <param name="Number">from 1</param>
/// <param name="Industry">code of GB/T 4754; null for works that no code tells</param>
/// <param name="Item">number of the catalogue that the words mean; null where the industry alone leads there</param>
/// <param name="IsMatch">the words mean it; false for a division to look through because nothing fits</param>
public sealed record TradeChoice(int Number, Bilingual Label, string? Industry, string? Item, bool IsMatch = true)
{
    private const int Most = 6;

    /// <summary>
    /// What fits best, an item together with the industry that the same words mean: who builds a substation names no code, and the code
    /// of grid companies does not say what is built.
    /// </summary>
    internal static ImmutableArray<TradeChoice> Of(TradeAnswer answer)
    {
        var best = answer.Matches.Where(m => m.Score == answer.Matches[0].Score).ToList();
        var industries = best.Where(m => m.Target.Kind == TradeKind.Industry).ToList();
        var items = best.Where(m => m.Target.Kind == TradeKind.Item).ToList();
        var found = items.Count > 0
            ? items.Select(item => OfItem(item, industries.FirstOrDefault()))
            : industries.Select(OfIndustry).Concat(answer.Nearest.Select(n => new TradeChoice(0, new($"{n.Code} {n.Name}", $"{n.Code} {n.Name}"), n.Code, null, IsMatch: false)));
        return [.. found.Take(answer.Matches.IsEmpty ? answer.Nearest.Length : Most).Select((choice, i) => choice with { Number = i + 1 })];
    }

    private static TradeChoice OfItem(TradeMatch item, TradeMatch? industry)
    {
        var code = industry is null ? null : $"{industry.Target.Code} {industry.Name.Zh}";
        return new(
            0,
            new($"{item.Name.Zh}（名录 {item.Target.Code}{(code is null ? "" : $"，行业 {code}")}）", $"{item.Name.En} (item {item.Target.Code}{(code is null ? "" : $", industry {code}")})"),
            industry?.Target.Code,
            item.Target.Code);
    }

    private static TradeChoice OfIndustry(TradeMatch industry)
    {
        var (code, name) = (industry.Target.Code, industry.Name.Zh);
        var above = industry.Path is [.., var last] && last != name ? last : "";
        return new(0, new($"{code} {name}{(above.Length == 0 ? "" : $"（{above}）")}", $"{code} {name}{(above.Length == 0 ? "" : $" ({above})")}"), code, null);
    }
}
