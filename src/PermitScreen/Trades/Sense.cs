namespace PermitScreen.Trades;

/// <summary>One meaning of a word in the lexicon.</summary>
/// <param name="Word">the word as its table has it</param>
/// <param name="Score">how surely the word means it, 1 to 100</param>
/// <param name="NeedsDoing">
/// the word tells the goods and not what is done with them: 家具 alone does not mean 家具零售, 家具店 does
/// </param>
internal sealed record Sense(TradeTarget Target, string Word, int Score, bool NeedsDoing = false);
