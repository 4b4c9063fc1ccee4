namespace PermitScreen.Diagnostics;

/// <summary>
/// Finds the known name that a mistyped one most likely meant. None is better than a wrong one: of words under four characters every other
/// word is near (失信 and 诚信), and names that differ by a word that turns the meaning round are never meant by one another.
/// </summary>
internal static class Nearest
{
    /// <summary>Nobody mistypes longer names, but a hostile file may contain them, and the comparison takes the product of the lengths.</summary>
    private const int LongestName = 100;

    private const int ShortestName = 4;

    /// <summary>The candidate within a third of the name's length in edits, or null when none is near; null for short names.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length is < ShortestName or > LongestName)
            return null;
        string? best = null;
        var bestDistance = (name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance = EditDistance.Between(name, candidate, bestDistance - 1);
            if (distance < bestDistance && !Opposites.Are(name, candidate))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }
}
