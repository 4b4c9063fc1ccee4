using System.Collections.Immutable;

namespace PermitScreen.Trades;

/// <summary>One way to read a text: the word that is left, and what was taken off it.</summary>
/// <param name="Cost">how much less sure it is than the text itself</param>
internal sealed record Reading(string Word, ImmutableArray<Affix> TakenOff, int Cost)
{
    /// <summary>What was taken off says what is done with the goods.</summary>
    public bool TellsDoing => TakenOff.Any(affix => affix.TellsDoing);

    /// <param name="key">section and code, or # and number</param>
    public bool Allows(string key) =>
        TakenOff.All(affix => affix.Fits.IsEmpty || affix.Fits.Any(fit => key.StartsWith(fit, StringComparison.Ordinal)));
}
