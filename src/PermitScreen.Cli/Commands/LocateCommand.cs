using System.CommandLine;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Zones;

namespace PermitScreen.Cli.Commands;

/// <summary>Says in which units and areas a site lies.</summary>
internal sealed class LocateCommand : ToolCommand
{
    private readonly Argument<string?> file = new("FILE")
    {
        Description = "写有 site 的申请，或只有位置的文件（YAML、JSON、GeoJSON 几何），“-”为标准输入。An application with a `site`, or the site alone; - is standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> at = new("--at")
    {
        Description = "经度,纬度（度）。Longitude and latitude in degrees.",
        HelpName = "LON,LAT",
    };

    private readonly Option<string> datum = new Option<string>("--datum")
    {
        Description = "--at 的坐标系。Datum of --at.",
        HelpName = "cgcs2000|wgs84|gcj02|bd09",
        DefaultValueFactory = _ => "cgcs2000",
    }.AcceptOnlyFromAmong("cgcs2000", "wgs84", "gcj02", "bd09");

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "输出格式 Format of the output",
        HelpName = "text|json|geojson|svg",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json", "geojson", "svg");

    private readonly ZonesOption zones = new() { Required = true };

    public LocateCommand()
        : base(
            "locate",
            "查询位置：落在哪些管控单元和保护区域、各占多少、离边界多远。",
            "Looks up a site: its control units and areas, the share in each, and how near the borders are.",
            "locate --at 104.1775,27.6399 --zones examples/zones")
    {
        Add(file);
        Add(at);
        Add(datum);
        Add(format);
        Add(zones);
    }

    protected override int Run(Invocation invocation)
    {
        var request = new SiteRequest(
            invocation.Parse.GetValue(file), invocation.Parse.GetValue(at), invocation.Parse.GetValue(datum)!, invocation.Parse.GetValue(format)!);
        return SiteReport.Write(request, invocation.Parse.GetValue(zones)!, invocation);
    }
}
