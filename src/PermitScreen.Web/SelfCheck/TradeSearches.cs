using System.Runtime.CompilerServices;
using PermitScreen.Trades;

namespace PermitScreen.Web.SelfCheck;

/// <summary>The trade search of each rule set, made when it is first asked; it goes when its rules go.</summary>
public sealed class TradeSearches
{
    private readonly ConditionalWeakTable<RuleSet, TradeSearch> searches = [];

    public TradeSearch Of(RuleSet ruleSet) => searches.GetValue(ruleSet, rules => new TradeSearch(rules));
}
