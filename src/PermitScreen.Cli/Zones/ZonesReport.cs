using System.Runtime.CompilerServices;
using PermitScreen.Cli.Commands;
using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.Zoning;
using PermitScreen.Zoning.Checks;

namespace PermitScreen.Cli.Zones;

/// <summary>Checks layers and access lists, each by itself and against each other.</summary>
internal static class ZonesReport
{
    /// <summary>0 in order, 1 faults between layers, 2 not loadable. Not inlined, so that a run without zones never loads the geometry libraries.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Write(string directory, Invocation invocation)
    {
        if (invocation.LoadRules() is not { } rules)
            return ExitCode.BadInput;
        var layers = ZoneSet.Load(directory, ZoneLoading.Options(rules));
        var lists = Directory.Exists(directory) ? rules.WithAccessLists(directory) : null;
        List<Diagnostic> diagnostics = [.. layers.Diagnostics, .. lists?.Diagnostics ?? []];
        if (!layers.TryGetValue(out var zones) || lists is null || !lists.TryGetValue(out var whole))
        {
            invocation.Out.WriteLine(Messages.ZonesRefused(directory, Print(diagnostics, invocation)).In(invocation.Language));
            return ExitCode.BadInput;
        }

        diagnostics.AddRange(ZonesCheck.Run(zones, Options(whole)));
        var errors = Print(diagnostics, invocation);
        invocation.Out.WriteLine(Messages.ZonesChecked(zones.Layers.Length, zones.UnitCodes.Count, errors, diagnostics.Count - errors).In(invocation.Language));
        return errors > 0 ? ExitCode.Failed : ExitCode.Completed;
    }

    /// <summary>Returns how many of them are errors.</summary>
    private static int Print(List<Diagnostic> diagnostics, Invocation invocation)
    {
        foreach (var diagnostic in diagnostics)
            invocation.Out.WriteLine(diagnostic.ToString(invocation.Language));
        return diagnostics.Count(d => d.IsError);
    }

    private static ZonesCheckOptions Options(RuleSet rules)
    {
        var listed = rules.Rules.Select(r => r.Scope.Unit).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return ZonesCheckOptions.Default with { HasAccessList = listed.Contains, ListedUnits = listed, Vocabulary = rules.Vocabulary };
    }
}
