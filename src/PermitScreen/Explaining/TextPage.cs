using System.Text;

namespace PermitScreen.Explaining;

/// <summary>Lines for a terminal: indented, broken at its width, coloured if wanted, without trailing spaces.</summary>
internal sealed class TextPage(bool colour)
{
    /// <summary>Columns. Fixed, so that the same decision gives the same bytes on every terminal.</summary>
    private const int Width = 88;

    private readonly StringBuilder text = new();

    /// <param name="indent">columns before the first line</param>
    /// <param name="hanging">further columns before the lines after it</param>
    public TextPage Line(string content, int indent = 0, int hanging = 0, TextStyle style = TextStyle.Plain)
    {
        var code = colour ? TextStyles.Code(style) : "";
        var first = true;
        foreach (var line in LineBreaker.Break(Printable.Of(content), Width - indent, Width - indent - hanging))
        {
            text.Append(' ', first ? indent : indent + hanging).Append(code).Append(line).Append(code.Length > 0 ? TextStyles.Reset : "").Append('\n');
            first = false;
        }

        return this;
    }

    /// <summary>A label in a column of its own, then its text.</summary>
    public TextPage Row(string label, int labelWidth, string content, int indent)
    {
        var lead = DisplayWidth.Pad(label, labelWidth);
        foreach (var line in LineBreaker.Break(Printable.Of(content), Width - indent - labelWidth, Width - indent - labelWidth))
        {
            text.Append(' ', indent).Append(lead).Append(line).Append('\n');
            lead = new string(' ', labelWidth);
        }

        return this;
    }

    public TextPage Blank()
    {
        text.Append('\n');
        return this;
    }

    public override string ToString() => text.ToString();
}
