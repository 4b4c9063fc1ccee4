using System.Runtime.CompilerServices;
using PermitScreen.Codes;
using PermitScreen.Trades;

namespace PermitScreen.Loading;

/// <summary>What an applicant who wrote 养猪 for an industry may have meant.</summary>
internal static class TradeSuggestion
{
    private const int Most = 3;

    /// <summary>The words of a rule set are arranged once, when the first unknown industry turns up.</summary>
    private static readonly ConditionalWeakTable<RuleSet, TradeSearch> Searches = [];

    /// <summary>The trades that fit, such as <c>0313 猪的饲养</c>; null when nothing does but initials, which fit many words.</summary>
    public static string? For(string text, RuleSet rules)
    {
        var matches = SearchIn(rules).Find(text).Matches;
        return matches.IsEmpty || matches[0].Score <= TradeSearch.InitialsScore
            ? null
            : string.Join(" / ", matches.Where(match => match.Score == matches[0].Score).Take(Most).Select(Named));
    }

    /// <summary>
    /// The one code that words surely mean which are neither a code nor a name of the classification; null where they are not sure, or may mean
    /// another trade or works that no code tells.
    /// </summary>
    public static CodeEntry? Sure(string text, RuleSet rules) =>
        rules.Tables.Industries.Resolve(text).Problem == CodeProblem.NotListed
        && SureTrade.In(SearchIn(rules).Find(text), rules.Tables.Industries, rules.Catalogues.SelectMany(c => c.WorksCodes)) is { } code
        && rules.Tables.Industries.TryGet(code, out var entry) ? entry : null;

    public static TradeSearch SearchIn(RuleSet rules) => Searches.GetValue(rules, known => new TradeSearch(known));

    private static string Named(TradeMatch match) =>
        match.Target.Kind == TradeKind.Item ? $"project.catalogue_items: {match.Target.Code} {match.Name.Zh}" : $"{match.Target.Code} {match.Name.Zh}";
}
