using System.IO.Compression;
using System.Text.Json;
using PermitScreen.Diagnostics;
using PermitScreen.Loading;
using PermitScreen.Nodes;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Log;

/// <summary>The files of a rule set, as the archive keeps them: enough to make its decisions again.</summary>
internal sealed record ArchivedFiles(IReadOnlyList<RuleFile> Rules, IReadOnlyList<RuleFile> Lists)
{
    public static ArchivedFiles Of(RuleFolder folder, CancellationToken cancellation)
    {
        var faults = new DiagnosticList();
        return new(
            [.. new RuleDirectory(folder.Rules, NodeLimits.Default, cancellation).Texts(faults).Where(f => !f.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))],
            folder.Zones is { } zones ? [.. new RuleDirectory(zones, NodeLimits.Default, cancellation).Texts(faults)] : []);
    }

    /// <summary>The rules that they give; null where they give none.</summary>
    public RuleSet? Load()
    {
        if (!RuleSet.Load(Rules).TryGetValue(out var ruleSet))
            return null;
        return Lists.Count == 0 ? ruleSet : ruleSet.WithAccessLists(Lists).TryGetValue(out var all) ? all : null;
    }

    public byte[] Pack()
    {
        var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
            JsonSerializer.Serialize(brotli, this);
        return packed.ToArray();
    }

    public static ArchivedFiles Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<ArchivedFiles>(brotli)!;
    }
}
