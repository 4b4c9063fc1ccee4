using System.Collections.Immutable;

namespace PermitScreen.Tables.Cells;

/// <summary>
/// Splits a list as people write it: between any of the separators, but never within a name that holds one itself, such as
/// 酒、饮料和精制茶制造业. The longest name that is known wins.
/// </summary>
/// <param name="read">the ids that a word means; none where it means nothing</param>
internal sealed class WordSplitter(Func<string, IReadOnlyList<string>> read)
{
    private const string Separators = "、,;/|";
    private const int MaxWords = 60;

    /// <summary>More than one word, or one that holds a separator.</summary>
    public static bool IsList(string text) => text.AsSpan().ContainsAny(Separators);

    /// <summary>The ids of all words, or null with the first word that means nothing.</summary>
    public ImmutableArray<string>? Read(string text, out string unread)
    {
        unread = "";
        var ids = ImmutableArray.CreateBuilder<string>();
        var ends = Ends(text);
        for (var at = 0; at < ends.Count;)
        {
            var start = at == 0 ? 0 : ends[at - 1] + 1;
            var next = -1;
            for (var end = Math.Min(ends.Count - 1, at + 8); end >= at && next < 0; end--)
            {
                var word = text[start..ends[end]].Trim();
                if (word.Length == 0 && end == at)
                    next = at;
                else if (read(word) is { Count: > 0 } meant)
                    next = Add(ids, meant, end);
            }

            if (next < 0)
            {
                unread = text[start..ends[at]].Trim();
                return null;
            }

            at = next + 1;
        }

        return ids.Count > 0 ? ids.ToImmutable() : null;
    }

    private static int Add(ImmutableArray<string>.Builder ids, IReadOnlyList<string> meant, int end)
    {
        ids.AddRange(meant.Where(id => !ids.Contains(id)));
        return end;
    }

    private static List<int> Ends(string text)
    {
        var ends = new List<int>();
        for (var i = 0; i < text.Length && ends.Count < MaxWords; i++)
        {
            if (Separators.Contains(text[i], StringComparison.Ordinal))
                ends.Add(i);
        }

        ends.Add(text.Length);
        return ends;
    }
}
