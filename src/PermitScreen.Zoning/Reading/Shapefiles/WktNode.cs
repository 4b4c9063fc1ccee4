using System.Collections.Immutable;
using System.Globalization;

namespace PermitScreen.Zoning.Reading.Shapefiles;

/// <summary>A keyword of well-known text (OGC 01-009, as .prj files hold it) with its texts and numbers and the keywords within.</summary>
internal sealed record WktNode(string Keyword, ImmutableArray<string> Values, ImmutableArray<WktNode> Children)
{
    private const int MaxDepth = 12;

    /// <summary>The first value: a name.</summary>
    public string Name => Values.IsEmpty ? "" : Values[0];

    /// <summary>The keywords of that name within this one.</summary>
    public IEnumerable<WktNode> All(string keyword) => Children.Where(child => child.Keyword == keyword);

    /// <summary>The one keyword of that name; null when there is none, or several.</summary>
    public WktNode? One(string keyword) => All(keyword).Take(2).ToList() is [var only] ? only : null;

    /// <summary>The value at that place as a number, NaN when it is none.</summary>
    public double Number(int index) =>
        index < Values.Length && double.TryParse(Values[index], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    /// <summary>The tree, or null when the text is not well-formed.</summary>
    public static WktNode? Parse(string text)
    {
        var at = 0;
        var node = Parse(text, ref at, MaxDepth);
        return node is not null && text.AsSpan(at).Trim("\0 \r\n\t").IsEmpty ? node : null;
    }

    private static WktNode? Parse(string text, ref int at, int depth)
    {
        var keyword = Word(text, ref at).ToUpperInvariant();
        if (depth == 0 || keyword.Length == 0 || at >= text.Length || text[at] is not ('[' or '('))
            return null;
        var close = text[at++] == '[' ? ']' : ')';
        var values = ImmutableArray.CreateBuilder<string>();
        var children = ImmutableArray.CreateBuilder<WktNode>();
        while (true)
        {
            SkipSpace(text, ref at);
            if (at < text.Length && text[at] == '"')
            {
                var end = text.IndexOf('"', at + 1);
                if (end < 0)
                    return null;
                values.Add(text[(at + 1)..end]);
                at = end + 1;
            }
            else
            {
                var start = at;
                var word = Word(text, ref at);
                if (at < text.Length && text[at] is '[' or '(')
                {
                    at = start;
                    if (Parse(text, ref at, depth - 1) is not { } child)
                        return null;
                    children.Add(child);
                }
                else
                {
                    values.Add(word);
                }
            }

            SkipSpace(text, ref at);
            if (at >= text.Length)
                return null;
            var mark = text[at++];
            if (mark == close)
                return new WktNode(keyword, values.ToImmutable(), children.ToImmutable());
            if (mark != ',')
                return null;
        }
    }

    private static string Word(string text, ref int at)
    {
        SkipSpace(text, ref at);
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '.' or '+' or '-'))
            at++;
        var word = text[start..at];
        SkipSpace(text, ref at);
        return word;
    }

    private static void SkipSpace(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
    }
}
