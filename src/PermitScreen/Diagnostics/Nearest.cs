namespace PermitScreen.Diagnostics;

/// <summary>Finds the known name that a mistyped one most likely meant.</summary>
internal static class Nearest
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
            var distance = EditDistance.Between(name, candidate, bestDistance - 1);
            if (distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }
}
