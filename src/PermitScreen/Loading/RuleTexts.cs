using System.Globalization;
using System.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Rule files that lie in no directory.</summary>
internal sealed class RuleTexts(IReadOnlyList<RuleFile> files, NodeLimits limits, CancellationToken cancellation)
    : RuleSource("rules", limits, cancellation)
{
    private readonly ILookup<string, string> texts = files.ToLookup(f => f.Name, f => f.Text, StringComparer.Ordinal);

    protected override bool Exists => true;

    /// <summary>Whoever names a text as it pleases means rules.</summary>
    protected override bool IsYaml(string file) => !file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    public override string? ReadText(string file, DiagnosticList faults)
    {
        if (texts[file].FirstOrDefault() is not { } text)
            return null;
        var length = Encoding.UTF8.GetByteCount(text);
        if (length <= Limits.MaxBytes)
            return text;
        faults.Add(
            NodeFaults.TooLarge,
            SourcePlace.Whole(file),
            length.ToString(CultureInfo.InvariantCulture),
            Limits.MaxBytes.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    protected override IEnumerable<(string Name, long Length)> List(DiagnosticList diagnostics)
    {
        foreach (var twice in texts.Where(t => t.Count() > 1).Select(t => t.Key))
            diagnostics.Add(RuleFaults.DuplicateId, SourcePlace.Whole(twice), new Bilingual("文件", "file"), twice, twice);
        return files.Select(f => (f.Name, (long)f.Text.Length));
    }
}
