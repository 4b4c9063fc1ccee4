namespace PermitScreen.Trades;

/// <summary>In which table of the law a trade stands.</summary>
public enum TradeKind
{
    /// <summary>A code of GB/T 4754, or one above it.</summary>
    Industry,

    /// <summary>A number of the classification catalogue, for works that no code tells (变电站, 公路).</summary>
    Item,
}
