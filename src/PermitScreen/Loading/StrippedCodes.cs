using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;

namespace PermitScreen.Loading;

/// <summary>
/// A spreadsheet turns the code 0313 of pig farming into the number 313, which is the code of steel rolling. Three digits alone are
/// therefore never taken for a code while they may be such a remnant; with the letter of the section (C313) or the name they may.
/// </summary>
internal static class StrippedCodes
{
    /// <summary>True after a warning that names both codes: neither is taken.</summary>
    public static bool IsAmbiguous(ScalarNode word, CodeTables tables, DiagnosticList diagnostics)
    {
        var text = word.Text.Trim();
        if (text.Length != 3 || !text.All(char.IsAsciiDigit) || !tables.Industries.TryGet("0" + text, out var stripped))
            return false;
        var own = tables.Industries.TryGet(text, out var group) ? $"{tables.Industries.Ancestors(text).Last().Code}{text} {group.Name}" : "—";
        diagnostics.Add(CodeFaults.Stripped, word.Place, text, $"{stripped.Code} {stripped.Name}", own);
        return true;
    }
}
