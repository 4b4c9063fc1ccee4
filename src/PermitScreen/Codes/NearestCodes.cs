using PermitScreen.Diagnostics;

namespace PermitScreen.Codes;

/// <summary>Suggestions for what is not in a table.</summary>
internal static class NearestCodes
{
    private const int Most = 5;

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

    /// <summary>Names that contain the text, and names that a third of its characters or less would turn into it.</summary>
    /// <param name="shortestForSlips">characters; shorter names are found by what contains them alone</param>
    public static IEnumerable<CodeEntry> ToName(string name, CodeTree tree, Func<CodeEntry, IEnumerable<string>> spellings, int shortestForSlips)
    {
        if (name.Length < 2)
            return [];
        var limit = Math.Max(1, name.Length / 3);
        var slips = name.Length >= shortestForSlips;
        return tree.Entries
            .Select(entry => (Entry: entry, Rank: spellings(entry).Min(spelling => Rank(name, spelling, limit, slips))))
            .Where(found => found.Rank <= limit)
            .OrderBy(found => found.Rank)
            .ThenBy(found => found.Entry.Name.Length)
            .ThenBy(found => found.Entry.Code, StringComparer.Ordinal)
            .Take(Most)
            .Select(found => found.Entry);
    }

    private static int Rank(string name, string spelling, int limit, bool slips) =>
        spelling.Contains(name, StringComparison.Ordinal) ? 1
        : slips ? EditDistance.Between(name, spelling, limit)
        : limit + 1;
}
