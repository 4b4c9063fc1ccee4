using System.CommandLine;
using PermitScreen.Cli.Commands;
using PermitScreen.Cli.Zones;

namespace PermitScreen.Cli.Options;

/// <summary>A directory of zone layers and access lists to look sites up in.</summary>
internal sealed class ZonesOption : Option<string?>
{
    public ZonesOption()
        : base("--zones")
    {
        Description = "空间图层（GeoJSON）和准入清单所在目录；申请写有 site 时据此定位。Layers (GeoJSON) and access lists; applications with a `site` are located in them.";
        HelpName = "DIR";
    }

    /// <summary>The rules, and the map if one was named, ready to be asked; null after everything wrong with either has been reported.</summary>
    public Screener? LoadScreener(Invocation invocation)
    {
        if (invocation.LoadRules() is not { } rules)
            return null;
        return invocation.Parse.GetValue(this) is { } directory
            ? ZoneLoading.Load(directory, rules, invocation)
            : new Screener(rules);
    }
}
