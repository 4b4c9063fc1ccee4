using PermitScreen.Rules;

namespace PermitScreen.Cli.Zones;

/// <summary>What applications are decided by: the rules, with the access lists of the zones if there are any, and the map.</summary>
internal sealed record ScreeningBasis(RuleSet Rules, SiteLookup Sites);
