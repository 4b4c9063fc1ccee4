using System.Collections.Immutable;
using PermitScreen.Codes;

namespace PermitScreen.Trades;

/// <summary>What is known of a trade that a person named in everyday words.</summary>
/// <param name="Text">the words as given</param>
/// <param name="Matches">the trades they may mean, best first; empty when nothing fits, which is said rather than guessed at</param>
/// <param name="Nearest">where nothing fits: the divisions with a like name if they are few, else the sections, to go down from</param>
public sealed record TradeAnswer(string Text, ImmutableArray<TradeMatch> Matches, ImmutableArray<CodeEntry> Nearest)
{
    /// <summary>The words do not tell one class: one of several, or one below the first, must be chosen.</summary>
    public bool NeedsFiner =>
        Matches is [var first, ..] && (!first.Finer.IsEmpty || (Matches.Length > 1 && Matches[1].Score == first.Score));
}
