using System.Collections.Immutable;

namespace PermitScreen.Trades;

/// <summary>What a trade's word may carry before or behind it, and which trades can carry it.</summary>
/// <param name="Fits">
/// section and code of those trades as a prefix (A03, C, O81), # for items of the catalogue; empty when it says nothing of the trade (项目)
/// </param>
/// <param name="TellsDoing">it says that goods are sold, repaired, let, stored or carried, and not made</param>
internal sealed record Affix(string Text, ImmutableArray<string> Fits, bool TellsDoing)
{
    /// <summary>Taking off what any trade may carry loses nothing.</summary>
    public int Cost => Fits.IsEmpty ? 1 : 3;
}
