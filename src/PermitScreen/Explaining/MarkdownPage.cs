using System.Text;

namespace PermitScreen.Explaining;

/// <summary>Lines of Markdown.</summary>
internal sealed class MarkdownPage
{
    private const string Special = "\\`*_[]<>|~#$&";

    private readonly StringBuilder text = new();

    public MarkdownPage Line(string line)
    {
        text.Append(line).Append('\n');
        return this;
    }

    public MarkdownPage Blank() => Line("");

    public MarkdownPage Row(params string[] cells) => Line($"| {string.Join(" | ", cells.Select(Escape))} |");

    /// <summary>Nothing in the text is taken for markup, wherever on a line it stands.</summary>
    public static string Escape(string content)
    {
        var result = new StringBuilder(content.Length);
        foreach (var c in Printable.Of(content))
        {
            if (Special.Contains(c, StringComparison.Ordinal))
                result.Append('\\');
            result.Append(c);
        }

        return result.ToString();
    }

    public override string ToString() => text.ToString();
}
