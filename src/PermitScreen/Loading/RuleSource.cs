using System.Collections.Concurrent;
using System.Globalization;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Where rule files come from: a directory, or a list of texts.</summary>
/// <param name="name">what diagnostics call the whole of it</param>
internal abstract class RuleSource(string name, NodeLimits limits, CancellationToken cancellation)
{
    private readonly List<string> others = [];

    protected string Name => name;

    protected NodeLimits Limits => limits;

    /// <summary>Examples are not read: what is wrong with them is not told, and no rule has any.</summary>
    public bool LeavesOutExamples { get; init; }

    /// <summary>Texts that were parsed before without their examples; they may stand in for parsing where the usual limits hold.</summary>
    public ParsedFiles Parsed { get; init; } = ParsedFiles.None;

    /// <summary>
    /// The root of each YAML file that could be read, in the order of their names. Parsing is most of what loading costs and files do not
    /// depend on one another, so all cores take part.
    /// </summary>
    /// <param name="mayBeEmpty">a directory of layers may well have no access lists; rules there must be</param>
    public IReadOnlyList<Node> ReadYaml(DiagnosticList diagnostics, bool mayBeEmpty = false)
    {
        var all = List(diagnostics).OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        var files = all.FindAll(f => IsYaml(f.Name));
        others.Clear();
        others.AddRange(all.Select(f => f.Name).Where(n => !IsYaml(n)));
        if (files.Count == 0 && !(mayBeEmpty && Exists))
            diagnostics.Add(RuleFaults.NothingFound, SourcePlace.Whole(name));
        if (files.Count > limits.MaxFiles)
        {
            diagnostics.Add(RuleFaults.TooManyFiles, SourcePlace.Whole(name), limits.MaxFiles.ToString(CultureInfo.InvariantCulture));
            return [];
        }

        var read = new (Node? Root, DiagnosticList Faults)[files.Count];
        Parallel.ForEach(LargestFirst(files), new ParallelOptions { CancellationToken = cancellation }, i => read[i] = Read(files[i].Name));
        foreach (var fault in read.SelectMany(r => r.Faults))
            diagnostics.Add(fault);
        cancellation.ThrowIfCancellationRequested();
        return [.. read.Select(r => r.Root).OfType<Node>()];
    }

    /// <summary>The files of another format that lie among those that were read.</summary>
    /// <param name="extension">with the dot, in small letters</param>
    public IEnumerable<string> Others(string extension) => others.Where(file => ExtensionOf(file) == extension);

    /// <summary>The files as texts, for whoever keeps them: read again from memory they give the same rules.</summary>
    public IReadOnlyList<RuleFile> Texts(DiagnosticList diagnostics) =>
    [
        .. List(diagnostics)
            .Where(f => IsYaml(f.Name) || ExtensionOf(f.Name) == ".csv")
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => new RuleFile(f.Name, ReadText(f.Name, diagnostics) ?? "")),
    ];

    /// <summary>The texts that can be parsed without a fault, with what they hold beside examples.</summary>
    public IReadOnlyList<(string Text, Node Root)> SoundTexts(DiagnosticList diagnostics)
    {
        var sound = new List<(string Text, Node Root)>();
        foreach (var file in Texts(diagnostics).Where(f => IsYaml(f.Name)))
        {
            var faults = new DiagnosticList();
            if (YamlNodeReader.Read(ExampleText.LeftOut(file.Text), file.Name, limits, faults) is { } root && faults.Sorted().Count == 0)
                sound.Add((file.Text, root));
        }

        return sound;
    }

    /// <summary>A file as text, or null when it is not there; unreadable ones are reported.</summary>
    public abstract string? ReadText(string file, DiagnosticList faults);

    /// <summary>There is something to look into, be it empty.</summary>
    protected abstract bool Exists { get; }

    /// <summary>All files, whatever their format.</summary>
    protected abstract IEnumerable<(string Name, long Length)> List(DiagnosticList diagnostics);

    protected virtual bool IsYaml(string file) => ExtensionOf(file) is ".yaml" or ".yml";

    private static string ExtensionOf(string file) => Path.GetExtension(file).ToLowerInvariant();

    /// <summary>One by one and the largest first, so that no core is left with a long file at the end.</summary>
    private static Partitioner<int> LargestFirst(List<(string Name, long Length)> files) => Partitioner.Create(
        Enumerable.Range(0, files.Count).OrderByDescending(i => files[i].Length), EnumerablePartitionerOptions.NoBuffering);

    private (Node? Root, DiagnosticList Faults) Read(string file)
    {
        var faults = new DiagnosticList();
        if (ReadText(file, faults) is not { } text)
            return (null, faults);
        if (!LeavesOutExamples)
            return (YamlNodeReader.Read(text, file, limits, faults), faults);
        var known = limits == NodeLimits.Default ? Parsed.Find(text, file) : null;
        return (known ?? YamlNodeReader.Read(ExampleText.LeftOut(text), file, limits, faults), faults);
    }
}
