namespace PermitScreen.Trades;

/// <summary>Where a trade stands: a code of the industries, or a number of the catalogue.</summary>
public readonly record struct TradeTarget(TradeKind Kind, string Code);
