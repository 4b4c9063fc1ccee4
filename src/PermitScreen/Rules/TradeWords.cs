using System.Collections.Immutable;
using PermitScreen.Diagnostics;

namespace PermitScreen.Rules;

/// <summary>
/// Everyday words for one trade, and where it stands in the tables of the law: 猪, 养猪, 猪场 are class 0313; 变电站 is item 161, which no
/// code names. A word that may mean several trades leads to each of them.
/// </summary>
/// <param name="Catalogue">the version of the classification catalogue whose numbers <paramref name="Items"/> are, such as 2021</param>
/// <param name="Words">as people say them, without what any trade may carry (厂, 公司, 项目 …)</param>
/// <param name="Industries">codes of GB/T 4754, likeliest first; a shorter code where only the finer product tells the class</param>
/// <param name="Items">numbers of the catalogue, likeliest first, for works that no code or no code alone tells</param>
/// <param name="Place">where the entry stands</param>
public sealed record TradeWords(
    string Catalogue,
    ImmutableArray<string> Words,
    ImmutableArray<string> Industries,
    ImmutableArray<string> Items,
    SourcePlace Place);
