using System.Text;

namespace PermitScreen.Explaining;

/// <summary>HTML as it is written out; all text and every attribute is escaped here and nowhere else.</summary>
internal sealed class HtmlPage
{
    private readonly StringBuilder text = new();

    public HtmlPage Open(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag(element, attributes);
        text.Append('\n');
        return this;
    }

    public HtmlPage Element(string element, string content, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag(element, attributes);
        Escape(content);
        text.Append("</").Append(element).Append(">\n");
        return this;
    }

    public HtmlPage Close(string element)
    {
        text.Append("</").Append(element).Append(">\n");
        return this;
    }

    /// <summary>Markup of our own; never anything from rules or applications.</summary>
    public HtmlPage Raw(string markup)
    {
        text.Append(markup);
        return this;
    }

    public override string ToString() => text.ToString();

    private void Tag(string element, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            text.Append(' ').Append(name).Append("=\"");
            Escape(value);
            text.Append('"');
        }

        text.Append('>');
    }

    private void Escape(string content)
    {
        foreach (var c in Printable.Of(content))
        {
            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                '\'' => text.Append("&#39;"),
                _ => text.Append(c),
            };
        }
    }
}
