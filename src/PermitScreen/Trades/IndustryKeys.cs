using PermitScreen.Codes;

namespace PermitScreen.Trades;

/// <summary>A code with the letter of its section before it, so that a prefix tells a section or what lies within: O81, C43, A.</summary>
internal static class IndustryKeys
{
    public static string Of(string code, IndustryTable table) =>
        char.IsAsciiLetter(code[0]) ? code : table.Ancestors(code).Last().Code + code;

    public static string Of(TradeTarget target, IndustryTable table) =>
        target.Kind == TradeKind.Item ? "#" + target.Code : Of(target.Code, table);
}
