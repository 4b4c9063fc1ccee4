using PermitScreen.Loading;
using PermitScreen.Trades;
using PermitScreen.Zoning;

namespace PermitScreen.Web.Service;

/// <summary>One rule set and what is compiled from it. A request takes it once and works with it to its end, whatever is swapped meanwhile.</summary>
/// <param name="RuleSet">the rules, access lists among them; their digest names them in every decision</param>
/// <param name="Screener">compiled from them; safe for any number of threads</param>
/// <param name="Zones">the layers that sites are looked up in; null for none</param>
public sealed record ServedRules(RuleSet RuleSet, Screener Screener, ZoneSet? Zones)
{
    /// <summary>Finds trades by everyday words; made once for a rule set, when it is first asked for.</summary>
    public TradeSearch Trades => TradeSuggestion.SearchIn(RuleSet);
}
