using PermitScreen.Diagnostics;
using PermitScreen.Zoning;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Web.Service;

/// <summary>The directories that rules are served from.</summary>
/// <param name="Rules">directory of the rules</param>
/// <param name="Zones">directory of layers and access lists; null for none</param>
internal sealed record RuleFolder(string Rules, string? Zones)
{
    /// <summary>Reads and compiles everything with its examples, or says what is wrong: half of it is not served.</summary>
    public Loaded<ServedRules> Load(CancellationToken cancellation)
    {
        var rules = RuleSet.LoadWithExamples(Rules, null, cancellation);
        if (!rules.TryGetValue(out var ruleSet))
            return new(null, rules.Diagnostics);
        return Zones is null ? new(new ServedRules(ruleSet, new Screener(ruleSet), null), rules.Diagnostics) : WithZones(ruleSet, rules.Diagnostics, cancellation);
    }

    private Loaded<ServedRules> WithZones(RuleSet rules, IReadOnlyList<Diagnostic> soFar, CancellationToken cancellation)
    {
        var layers = ZoneSet.Load(Zones!, new ZoneLoadOptions { RegionExists = code => rules.Tables.Regions.TryGet(code, out _) });
        var unheard = layers.TryGetValue(out var zones) ? zones.Check(rules.Vocabulary) : [];
        var lists = rules.WithAccessLists(Zones!, null, cancellation);
        List<Diagnostic> diagnostics = [.. soFar, .. layers.Diagnostics, .. unheard, .. lists.Diagnostics];
        return zones is null || !lists.TryGetValue(out var all) || diagnostics.Exists(d => d.IsError)
            ? new(null, diagnostics)
            : new(new ServedRules(all, new Screener(all, zones), zones), diagnostics);
    }

    /// <summary>Changes whenever a file below the directories comes, goes or is written; it costs no reading.</summary>
    public string Mark()
    {
        var mark = new HashCode();
        foreach (var folder in (string?[])[Rules, Zones])
        {
            if (folder is null)
                continue;
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", Everything).OrderBy(f => f.FullName, StringComparer.Ordinal))
            {
                mark.Add(file.FullName, StringComparer.Ordinal);
                mark.Add(file.Length);
                mark.Add(file.LastWriteTimeUtc);
            }
        }

        return mark.ToHashCode().ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static EnumerationOptions Everything => new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
}
