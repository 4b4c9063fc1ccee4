using System.Collections.Immutable;
using PermitScreen.Trades;

namespace PermitScreen.Web.SelfCheck;

/// <summary>
/// One trade to choose. A trade that stands in both tables is one choice: its code says most, and brings its item of the catalogue in.
/// Where a code runs works of many items, the item that the words named is chosen with it.
/// </summary>
/// <param name="Match">what it is called, and why it was found</param>
/// <param name="Targets">what choosing it states</param>
internal sealed record TradeChoice(TradeMatch Match, ImmutableArray<TradeTarget> Targets)
{
    private const char And = '+';

    /// <summary>As a form sends it: industry:4430, item:161, industry:4420+item:161.</summary>
    public string Value => string.Join(And, Targets.Select(t => $"{(t.Kind == TradeKind.Item ? "item" : "industry")}:{t.Code}"));

    public static IEnumerable<TradeChoice> Of(TradeAnswer found, RuleSet ruleSet)
    {
        var works = ruleSet.Catalogues.MaxBy(c => c.InForce.From)?.WorksCodes ?? [];
        var items = found.Matches.Where(m => m.Target.Kind == TradeKind.Item).ToList();
        foreach (var match in found.Matches)
        {
            if (match.Target.Kind == TradeKind.Item)
            {
                if (!found.Matches.Any(m => m.Target.Kind == TradeKind.Industry && m.Items.Contains(match.Target.Code)))
                    yield return new(match, [match.Target]);
                continue;
            }

            var isOfMany = works.Any(prefix => match.Target.Code.StartsWith(prefix, StringComparison.Ordinal));
            yield return new(match, [match.Target, .. items.Where(i => isOfMany && match.Items.Contains(i.Target.Code)).Select(i => i.Target)]);
        }
    }

    /// <summary>The targets of a value; null when one is not in the tables.</summary>
    public static ImmutableArray<TradeTarget>? Read(string value, RuleSet ruleSet)
    {
        var targets = value.Split(And).Select(part => Target(part, ruleSet)).ToList();
        return targets.Contains(null) ? null : [.. targets.OfType<TradeTarget>()];
    }

    private static TradeTarget? Target(string text, RuleSet ruleSet) => text.Split(':') switch
    {
        ["industry", var code] when ruleSet.Tables.Industries.TryGet(code, out _) => new TradeTarget(TradeKind.Industry, code),
        ["item", var number] when ruleSet.Catalogues.Any(c => c.Items.Any(i => i.Number == number)) => new TradeTarget(TradeKind.Item, number),
        _ => null,
    };
}
