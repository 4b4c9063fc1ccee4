using System.Collections.Immutable;

namespace PermitScreen.Trades;

/// <summary>One way to read a text: the word that is left, and what was taken off it.</summary>
/// <param name="Cost">how much less sure it is than the text itself</param>
internal sealed record Reading(string Word, ImmutableArray<Affix> TakenOff, int Cost)
{
    /// <summary>The kind of trade was told by what was taken off.</summary>
    public bool TellsKind => TakenOff.Any(affix => !affix.Fits.IsEmpty);

    /// <param name="key">section and code, or # and number</param>
    public bool Allows(string key) =>
        TakenOff.All(affix => affix.Fits.IsEmpty || affix.Fits.Any(fit => key.StartsWith(fit, StringComparison.Ordinal)));
}
