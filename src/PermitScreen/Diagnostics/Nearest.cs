namespace PermitScreen.Diagnostics;

/// <summary>Finds the known name that a mistyped one most likely meant.</summary>
public static class Nearest
{
    /// <summary>Nobody mistypes longer names, but a hostile file may contain them, and the comparison takes the product of the lengths.</summary>
    private const int LongestName = 100;

    /// <summary>The candidate within a third of the name's length in edits, or null when none is near.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName)
            return null;
        string? best = null;
        var bestDistance = Math.Max(2, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) >= bestDistance)
                continue;
            var distance = Distance(name, candidate, bestDistance);
            if (distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>Levenshtein distance, or <paramref name="limit"/> when it is at least that.</summary>
    private static int Distance(string a, string b, int limit)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var rowBest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, substitution);
                rowBest = Math.Min(rowBest, current[j]);
            }

            if (rowBest >= limit)
                return limit;
            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
