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
    protected string Name => name;

    /// <summary>
    /// The root of each YAML file that could be read, in the order of their names. Parsing is most of what loading costs and files do not
    /// depend on one another, so all cores take part.
    /// </summary>
    /// <param name="mayBeEmpty">a directory of layers may well have no access lists; rules there must be</param>
    public IReadOnlyList<Node> ReadYaml(DiagnosticList diagnostics, bool mayBeEmpty = false)
    {
        var files = List(diagnostics).OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
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

    /// <summary>A file as text, or null when it is not there; unreadable ones are reported.</summary>
    public abstract string? ReadText(string file, DiagnosticList faults);

    /// <summary>There is something to look into, be it empty.</summary>
    protected abstract bool Exists { get; }

    /// <summary>The YAML files.</summary>
    protected abstract IEnumerable<(string Name, long Length)> List(DiagnosticList diagnostics);

    /// <summary>False after a diagnostic that says so.</summary>
    protected bool IsWithinLimit(string file, long length, DiagnosticList faults)
    {
        if (length <= limits.MaxBytes)
            return true;
        faults.Add(
            NodeFaults.TooLarge,
            SourcePlace.Whole(file),
            length.ToString(CultureInfo.InvariantCulture),
            limits.MaxBytes.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    /// <summary>One by one and the largest first, so that no core is left with a long file at the end.</summary>
    private static Partitioner<int> LargestFirst(List<(string Name, long Length)> files) => Partitioner.Create(
        Enumerable.Range(0, files.Count).OrderByDescending(i => files[i].Length), EnumerablePartitionerOptions.NoBuffering);

    private (Node? Root, DiagnosticList Faults) Read(string file)
    {
        var faults = new DiagnosticList();
        var root = ReadText(file, faults) is { } text ? YamlNodeReader.Read(text, file, limits, faults) : null;
        return (root, faults);
    }
}
