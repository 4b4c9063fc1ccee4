namespace PermitScreen.Web.Service;

/// <summary>One rule set and what is compiled from it. A request takes it once and works with it to its end, whatever is swapped meanwhile.</summary>
/// <param name="RuleSet">the rules; their digest names them in every decision</param>
/// <param name="Screener">compiled from them; safe for any number of threads</param>
public sealed record ServedRules(RuleSet RuleSet, Screener Screener);
