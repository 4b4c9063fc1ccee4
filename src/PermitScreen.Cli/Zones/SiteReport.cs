using System.Runtime.CompilerServices;
using PermitScreen.Cli.Commands;
using PermitScreen.Explaining;
using PermitScreen.Zoning.Sketches;
using PermitScreen.Zoning.Writing;

namespace PermitScreen.Cli.Zones;

/// <summary>Locates one site and writes what was found.</summary>
internal static class SiteReport
{
    /// <summary>Returns the exit code. Not inlined, so that a run without zones never loads the geometry libraries.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Write(SiteRequest request, string directory, Invocation invocation)
    {
        if (request.Read(invocation) is not { } site || invocation.LoadRules() is not { } rules || ZoneLoading.Layers(directory, rules, invocation) is not { } zones)
            return ExitCode.BadInput;
        var location = zones.Locate(site);
        var words = new FactText(rules, invocation.Language);
        switch (request.Format)
        {
            case "json":
                JsonText.WriteLine(invocation.Out, indented: true, json => LocationJson.Write(json, location, invocation.Language));
                break;
            case "geojson":
                LocationGeoJson.Write(invocation.Out, zones, location, invocation.Language);
                break;
            case "svg":
                invocation.Out.Write(SvgSketch.Draw(zones, location, SketchOptions.Default with { Language = invocation.Language }));
                break;
            default:
                new LocationText(location, rules.Vocabulary, words).Write(invocation.Out);
                break;
        }

        return ExitCode.Completed;
    }
}
