using System.Runtime.CompilerServices;
using PermitScreen.Cli.Commands;
using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.Loading.AccessLists;
using PermitScreen.Rules;
using PermitScreen.Zoning;
using PermitScreen.Zoning.Checks;

namespace PermitScreen.Cli.Zones;

/// <summary>Checks layers and access lists, each by itself and against each other.</summary>
internal static class ZonesReport
{
    /// <summary>0 in order, 1 faults between layers, 2 not loadable. Not inlined: see <see cref="SiteLookup"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Write(string directory, Invocation invocation)
    {
        if (invocation.LoadRules() is not { } rules)
            return ExitCode.BadInput;
        var layers = ZoneSet.Load(directory, ZoneLoading.Options(rules));
        var lists = Directory.Exists(directory) ? AccessListLoader.Load(rules, directory) : null;
        List<Diagnostic> diagnostics = [.. layers.Diagnostics, .. lists?.Diagnostics ?? []];
        if (layers.Zones is not null && lists?.RuleSet is not null)
            diagnostics.AddRange(ZonesCheck.Run(layers.Zones, Options(lists.RuleSet)));
        foreach (var diagnostic in diagnostics)
            invocation.Out.WriteLine(diagnostic.ToString(invocation.Language));
        var errors = diagnostics.Count(d => d.IsError);
        if (layers.Zones is not { } zones || lists?.RuleSet is null)
        {
            invocation.Out.WriteLine(Messages.ZonesRefused(directory, errors).In(invocation.Language));
            return ExitCode.BadInput;
        }

        invocation.Out.WriteLine(Messages.ZonesChecked(zones.Layers.Length, zones.UnitCodes.Count, errors, diagnostics.Count - errors).In(invocation.Language));
        return errors > 0 ? ExitCode.Failed : ExitCode.Completed;
    }

    private static ZonesCheckOptions Options(RuleSet rules)
    {
        var listed = rules.Rules.Select(r => r.Scope.Unit).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return ZonesCheckOptions.Default with { HasAccessList = listed.Contains, ListedUnits = listed, Vocabulary = rules.Vocabulary };
    }
}
