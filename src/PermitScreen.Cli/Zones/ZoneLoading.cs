using System.Runtime.CompilerServices;
using PermitScreen.Cli.Commands;
using PermitScreen.Cli.Wording;
using PermitScreen.Zoning;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Cli.Zones;

/// <summary>Loads a directory of layers and access lists. Any error refuses all of it: half a map is read as “not affected”.</summary>
internal static class ZoneLoading
{
    /// <summary>The rules with the access lists, ready to be asked, and the layers; null after the faults have been reported. Not inlined, so that a run without zones never loads the geometry libraries.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Screener? Load(string directory, RuleSet rules, Invocation invocation)
    {
        if (Layers(directory, rules, invocation) is not { } zones)
            return null;
        var lists = rules.WithAccessLists(directory);
        invocation.Report(lists.Diagnostics);
        if (lists.TryGetValue(out var all))
            return new Screener(all, zones);
        invocation.Say(Messages.ZonesRefused(directory, lists.Diagnostics.Count(d => d.IsError)));
        return null;
    }

    /// <summary>The layers alone, or null after the faults have been reported.</summary>
    public static ZoneSet? Layers(string directory, RuleSet rules, Invocation invocation)
    {
        var result = ZoneSet.Load(directory, Options(rules));
        var unheard = result.TryGetValue(out var zones) ? zones.Check(rules.Vocabulary) : [];
        var diagnostics = result.Diagnostics.Concat(unheard).ToList();
        invocation.Report(diagnostics);
        if (!diagnostics.Exists(d => d.IsError))
            return zones;
        invocation.Say(Messages.ZonesRefused(directory, diagnostics.Count(d => d.IsError)));
        return null;
    }

    public static ZoneLoadOptions Options(RuleSet rules) => new() { RegionExists = code => rules.Tables.Regions.TryGet(code, out _) };
}
