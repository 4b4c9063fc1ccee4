using System.CommandLine;
using PermitScreen.Cli.Zones;

namespace PermitScreen.Cli.Commands;

/// <summary>Checks a directory of layers and access lists.</summary>
internal sealed class ZonesCheckCommand : ToolCommand
{
    private readonly Argument<string> directory = new("DIR")
    {
        Description = "空间图层和准入清单所在目录。Directory of layers and access lists.",
    };

    public ZonesCheckCommand()
        : base(
            "check",
            "检查空间图层：几何、单元重叠与缝隙、范围、准入清单是否齐全。",
            "Checks layers: geometry, units that overlap or leave gaps, extent, missing and orphan access lists.",
            "zones check examples/zones") =>
        Add(directory);

    protected override int Run(Invocation invocation) => ZonesReport.Write(invocation.Parse.GetValue(directory)!, invocation);
}
