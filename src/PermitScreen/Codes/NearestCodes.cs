using PermitScreen.Diagnostics;

namespace PermitScreen.Codes;

/// <summary>Suggestions for what is not in a table.</summary>
internal static class NearestCodes
{
    private const int Most = 5;

    // Of shorter words every other word is near: 电镀 and 电信.
    private const int ShortestName = 4;

    /// <summary>Codes one slip away, those sharing the longest start first, then the nearest code above.</summary>
    public static IEnumerable<CodeEntry> ToCode(string code, CodeTree tree, Func<string, IEnumerable<string>> above)
    {
        var near = tree.Entries
            .Where(entry => EditDistance.Between(code, entry.Code, 1) <= 1)
            .OrderByDescending(entry => code.AsSpan().CommonPrefixLength(entry.Code))
            .ThenBy(entry => entry.Code, StringComparer.Ordinal)
            .Take(Most - 1);
        return near.Concat(above(code).Select(tree.Find).OfType<CodeEntry>().Take(1)).Distinct();
    }

    /// <summary>
    /// Names that contain the text, and names that a third of its characters or less would turn into it; of a short text only the former.
    /// </summary>
    public static IEnumerable<CodeEntry> ToName(string name, CodeTree tree, Func<CodeEntry, IEnumerable<string>> spellings)
    {
        if (name.Length < 2)
            return [];
        var limit = Math.Max(1, name.Length / 3);
        var isLong = name.Length >= ShortestName;
        return tree.Entries
            .Select(entry => (Entry: entry, Rank: spellings(entry).Min(spelling => Rank(name, spelling, limit, isLong))))
            .Where(found => found.Rank <= limit)
            .OrderBy(found => found.Rank)
            .ThenBy(found => found.Entry.Name.Length)
            .ThenBy(found => found.Entry.Code, StringComparer.Ordinal)
            .Take(Most)
            .Select(found => found.Entry);
    }

    private static int Rank(string name, string spelling, int limit, bool mayDiffer)
    {
        if (spelling.Contains(name, StringComparison.Ordinal))
            return 1;
        // The distance first, which most texts are too long or too short for: a table full of nonsense is compared with thousands of names a cell.
        var distance = mayDiffer ? EditDistance.Between(name, spelling, limit) : limit + 1;
        return distance <= limit && Opposites.Are(name, spelling) ? limit + 1 : distance;
    }
}
