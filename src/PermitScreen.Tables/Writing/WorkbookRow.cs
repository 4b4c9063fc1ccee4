using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PermitScreen.Tables.Writing;

/// <summary>One row of a sheet as it stands in the file. Text stays text: nothing a cell begins with makes it a formula.</summary>
internal static partial class WorkbookRow
{
    // Spreadsheets refuse a file with longer cells.
    private const int LongestText = 32_767;

    /// <summary>The row of these cells: numbers as numbers, everything else as text, null as an empty cell.</summary>
    /// <param name="cells">from the first column on</param>
    /// <param name="isHeading">in bold</param>
    public static string Of(IEnumerable<object?> cells, bool isHeading = false)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var row = new StringBuilder("<row>");
        foreach (var cell in cells)
        {
            if (cell is int number)
                row.Append(CultureInfo.InvariantCulture, $"<c><v>{number}</v></c>");
            else if (Convert.ToString(cell, CultureInfo.InvariantCulture) is { Length: > 0 } text)
                Append(row, text, isHeading);
            else
                row.Append("<c/>");
        }

        return row.Append("</row>").ToString();
    }

    /// <summary>Text as XML holds it: without characters that no XML may contain or that steer a screen, and with <c>_x0041_</c> kept from being read as A.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                escaped.Append(c).Append(text[++i]);
            else if (SteeringCharacters.All.Contains(c) || char.IsSurrogate(c) || c >= '\uFFFE')
                escaped.Append('\uFFFD');
            else
                _ = c switch { '&' => escaped.Append("&amp;"), '<' => escaped.Append("&lt;"), '>' => escaped.Append("&gt;"), '"' => escaped.Append("&quot;"), _ => escaped.Append(c) };
        }

        return CharacterCode().Replace(escaped.ToString(), "_x005F$0");
    }

    private static void Append(StringBuilder row, string text, bool isHeading)
    {
        if (text.Length > LongestText)
            text = text[..(LongestText - 1)] + "…";
        row.Append("<c t=\"inlineStr\" s=\"").Append(isHeading ? '1' : '0').Append("\"><is><t xml:space=\"preserve\">").Append(Escape(text)).Append("</t></is></c>");
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CharacterCode();
}
