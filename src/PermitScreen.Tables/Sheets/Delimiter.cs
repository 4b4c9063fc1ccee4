namespace PermitScreen.Tables.Sheets;

/// <summary>Finds what stands between the cells of a delimited file.</summary>
internal static class Delimiter
{
    private static readonly char[] Candidates = [',', '\t', ';', '|'];

    /// <summary>The mark that divides most of the lines into as many cells as each other.</summary>
    public static char Find(IEnumerable<string> lines)
    {
        var sample = lines.Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        return Candidates.MaxBy(mark => Score(sample, mark));
    }

    private static (int Lines, int Cells) Score(List<string> lines, char mark)
    {
        var usual = lines.Select(line => Count(line, mark)).Where(count => count > 0).GroupBy(count => count)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault();
        return usual is null ? (0, 0) : (usual.Count(), usual.Key);
    }

    private static int Count(string line, char mark)
    {
        var (count, quoted) = (0, false);
        foreach (var c in line)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == mark && !quoted)
                count++;
        }

        return count;
    }
}
