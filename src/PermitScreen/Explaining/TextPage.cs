using System.Text;

namespace PermitScreen.Explaining;

/// <summary>Lines for a terminal: indented, broken at its width, coloured if wanted, without trailing spaces.</summary>
/// <param name="columns">of the terminal; no narrower than is readable, no wider than an eye can follow</param>
internal sealed class TextPage(bool colour, int columns = DecisionView.UsualColumns)
{
    private readonly int width = Math.Clamp(columns, 40, 120);

    private readonly StringBuilder text = new();

    /// <param name="indent">columns before the first line</param>
    /// <param name="hanging">further columns before the lines after it</param>
    public TextPage Line(string content, int indent = 0, int hanging = 0, TextStyle style = TextStyle.Plain)
    {
        var code = colour ? TextStyles.Code(style) : "";
        var first = true;
        foreach (var line in LineBreaker.Break(Printable.Of(content), width - indent, width - indent - hanging))
        {
            text.Append(' ', first ? indent : indent + hanging).Append(code).Append(line).Append(code.Length > 0 ? TextStyles.Reset : "").Append('\n');
            first = false;
        }

        return this;
    }

    /// <summary>A label in a column of its own, then its text.</summary>
    public TextPage Row(string label, int labelWidth, string content, int indent, TextStyle style = TextStyle.Plain)
    {
        var lead = DisplayWidth.Pad(label, labelWidth);
        var code = colour ? TextStyles.Code(style) : "";
        foreach (var line in LineBreaker.Break(Printable.Of(content), width - indent - labelWidth, width - indent - labelWidth))
        {
            text.Append(' ', indent).Append(lead).Append(code).Append(line).Append(code.Length > 0 ? TextStyles.Reset : "").Append('\n');
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
