using System.Collections.Immutable;
using PermitScreen.Codes;

namespace PermitScreen.Trades;

/// <summary>One trade that the words may mean.</summary>
/// <param name="Name">the official name; industries have one in Chinese only</param>
/// <param name="Path">the official names above it, from the top down: 制造业, 非金属矿物制品业; the heading of an item</param>
/// <param name="Score">
/// 1 to 100: how surely the words mean it. 100 is a word or name that stands so in a table; less for each thing that was left aside
/// </param>
/// <param name="Matched">the words that led here, as the table has them; behind those that were spelled in pinyin or by its initials, the letters</param>
/// <param name="Finer">the codes just below, where the words tell only so much: one of them must be chosen; else empty</param>
/// <param name="Items">the items of the catalogue that this code brings in, by number; perhaps on conditions</param>
public sealed record TradeMatch(
    TradeTarget Target,
    Bilingual Name,
    ImmutableArray<string> Path,
    int Score,
    ImmutableArray<string> Matched,
    ImmutableArray<CodeEntry> Finer,
    ImmutableArray<string> Items);
