namespace PermitScreen.Codes;

/// <summary>
/// Finds regions by the end of an address. The last part names the region, what stands before it must be regions above it, from
/// the top down and with gaps allowed: 湖北宜昌夷陵区, 湖北省夷陵区.
/// </summary>
internal sealed class RegionNames
{
    private readonly CodeTree tree;
    private readonly ILookup<string, CodeEntry> byName;
    private readonly ILookup<string, CodeEntry> byShortName;

    public RegionNames(IEnumerable<CodeEntry> entries, CodeTree tree)
    {
        this.tree = tree;
        var list = entries.ToList();
        byName = list.ToLookup(entry => entry.Name, StringComparer.Ordinal);
        byShortName = list
            .SelectMany(entry => RegionShortNames.Of(entry.Name), (entry, name) => (entry, name))
            .ToLookup(pair => pair.name, pair => pair.entry, StringComparer.Ordinal);
    }

    /// <summary>The regions whose official name ends the text.</summary>
    public IReadOnlyList<CodeEntry> ByName(string text) => Match(text, byName);

    /// <summary>The regions whose short name ends the text.</summary>
    public IReadOnlyList<CodeEntry> ByShortName(string text) => Match(text, byShortName);

    private List<CodeEntry> Match(string text, ILookup<string, CodeEntry> names)
    {
        for (var start = 0; start < text.Length - 1; start++)
        {
            var above = text[..start];
            var matches = names[text[start..]].Where(entry => Spells(above, tree.Find(entry.Parent))).Distinct().ToList();
            if (matches.Count > 0)
                return matches;
        }

        return [];
    }

    private bool Spells(string text, CodeEntry? entry)
    {
        if (text.Length == 0)
            return true;
        if (entry is null)
            return false;
        var above = tree.Find(entry.Parent);
        return RegionShortNames.Of(entry.Name)
            .Prepend(entry.Name)
            .Any(name => text.EndsWith(name, StringComparison.Ordinal) && Spells(text[..^name.Length], above))
            || Spells(text, above);
    }
}
