using System.Collections.Immutable;

namespace PermitScreen.Tables.Cells;

/// <summary>
/// Choices of a printed form: <c>☑是 □否</c>, <c>新建☑ 改建□ 扩建☑</c>. Whether the box stands before or behind its word shows at the
/// ends of the text; where both are possible, or a box may be ticked or crossed out (☒), there is no reading.
/// </summary>
internal static class TickBoxes
{
    private const string Ticked = "☑√✓✔";
    private const string Open = "□☐";
    private const string Unclear = "■☒×✗✘";

    /// <summary>Whether the text is of this form at all.</summary>
    public static bool IsForm(string text) => text.Length > 2 && text.Any(IsBox) && text.Any(c => Open.Contains(c, StringComparison.Ordinal) || c == '☑' || c == '☒');

    /// <summary>The words that are ticked; null when it cannot be told.</summary>
    public static ImmutableArray<string>? Read(string text)
    {
        if (text.Any(c => Unclear.Contains(c, StringComparison.Ordinal)))
            return null;
        var (first, last) = (IsBox(text[0]), IsBox(text[^1]));
        if (first == last)
            return null;
        var ticked = ImmutableArray.CreateBuilder<string>();
        var (start, isTicked) = (0, false);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsBox(text[i]))
                continue;
            var word = text[start..i].Trim(' ', ';', ',', '、', '(', ')');
            var mark = first ? isTicked : i < text.Length && Ticked.Contains(text[i], StringComparison.Ordinal);
            if (word.Length > 0 && mark)
                ticked.Add(word);
            if (i == text.Length)
                break;
            isTicked = Ticked.Contains(text[i], StringComparison.Ordinal);
            start = i + 1;
        }

        return ticked.Count > 0 ? ticked.ToImmutable() : null;
    }

    private static bool IsBox(char c) => (Ticked + Open + Unclear).Contains(c, StringComparison.Ordinal);
}
