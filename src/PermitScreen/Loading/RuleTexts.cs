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

    public override string? ReadText(string file, DiagnosticList faults) =>
        texts[file].FirstOrDefault() is { } text && IsWithinLimit(file, Encoding.UTF8.GetByteCount(text), faults) ? text : null;

    protected override IEnumerable<(string Name, long Length)> List(DiagnosticList diagnostics)
    {
        foreach (var twice in texts.Where(t => t.Count() > 1).Select(t => t.Key))
            diagnostics.Add(RuleFaults.DuplicateId, SourcePlace.Whole(twice), new Bilingual("文件", "file"), twice, twice);
        return files.Where(f => !f.IsTable).Select(f => (f.Name, (long)f.Text.Length));
    }
}
