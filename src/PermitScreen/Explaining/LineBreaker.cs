using System.Text;

namespace PermitScreen.Explaining;

/// <summary>
/// Breaks text into lines of a terminal. Chinese may break between any two characters, but no line begins with a closing mark or ends
/// with an opening one; Latin words and numbers stay whole.
/// </summary>
internal static class LineBreaker
{
    private const string Closing = "，。；：！？、）》〉」』”’〕】…%‰,.;:!?)]}";
    private const string Opening = "（《〈「『“‘〔【([{";

    public static IReadOnlyList<string> Break(string text, int firstWidth, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var (piece, afterSpace) in Pieces(text))
        {
            var taken = DisplayWidth.Of(piece) + (afterSpace && used > 0 ? 1 : 0);
            if (used > 0 && used + taken > (lines.Count == 0 ? firstWidth : width))
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
                taken = DisplayWidth.Of(piece);
            }

            if (afterSpace && used > 0)
                line.Append(' ');
            line.Append(piece);
            used += taken;
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>As much of the text as fits, and a mark if that is not all; neither a Latin word nor a bracket is cut in two.</summary>
    public static string Cut(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width)
            return text;
        var end = 0;
        var used = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            used += DisplayWidth.Of(rune);
            if (used > width)
                break;
            end += rune.Utf16SequenceLength;
        }

        var kept = text[..end];
        if (IsOfWord(text[end]) && end > 0 && IsOfWord(kept[^1]) && kept.LastIndexOf(' ') is var gap and > 0)
            kept = kept[..gap];
        var bracket = kept.LastIndexOfAny(['(', '（']);
        if (bracket > 0 && kept.AsSpan(bracket).IndexOfAny(')', '）') < 0)
            kept = kept[..bracket];
        return kept.TrimEnd() + "…";
    }

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '\'' or '-';

    /// <summary>The smallest parts that may not be broken, each with whether a space stood before it.</summary>
    private static IEnumerable<(string Text, bool AfterSpace)> Pieces(string text)
    {
        var piece = new StringBuilder();
        var afterSpace = false;
        Rune? last = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (piece.Length > 0)
                    yield return (piece.ToString(), afterSpace);
                piece.Clear();
                afterSpace = true;
                last = null;
                continue;
            }

            if (last is { } before && MayBreak(before, rune))
            {
                yield return (piece.ToString(), afterSpace);
                piece.Clear();
                afterSpace = false;
            }

            piece.Append(rune.ToString());
            last = rune;
        }

        if (piece.Length > 0)
            yield return (piece.ToString(), afterSpace);
    }

    private static bool MayBreak(Rune before, Rune after)
    {
        if (Closing.Contains(after.ToString(), StringComparison.Ordinal) || Opening.Contains(before.ToString(), StringComparison.Ordinal))
            return false;
        return DisplayWidth.IsWide(before) || DisplayWidth.IsWide(after);
    }
}
