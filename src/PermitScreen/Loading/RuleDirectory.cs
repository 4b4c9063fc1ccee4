using System.Collections.Concurrent;
using System.Globalization;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>
/// The files of a rule directory. Nothing outside of it is ever opened: links are not followed, and no file names another.
/// </summary>
internal sealed class RuleDirectory(string path, NodeLimits limits, DiagnosticList diagnostics)
{
    /// <summary>Files of all kinds and folders, for each file that may be read: whoever names the root of a disk has mistyped.</summary>
    private const int EntriesForEachFile = 20;

    private readonly List<string> names = [];
    private int entries;

    /// <summary>
    /// The root of each YAML file that could be read, in the order of their names. Parsing is most of what loading costs and files do not
    /// depend on one another, so all cores take part.
    /// </summary>
    /// <param name="mayBeEmpty">a directory of layers may well have no access lists; rules there must be</param>
    public IReadOnlyList<Node> ReadYaml(bool mayBeEmpty = false)
    {
        var yaml = List();
        if (yaml.Count == 0 && !(mayBeEmpty && Directory.Exists(path)))
            diagnostics.Add(RuleFaults.NothingFound, SourcePlace.Whole(path));
        var read = new (Node? Root, DiagnosticList Faults)[yaml.Count];
        Parallel.ForEach(LargestFirst(yaml), i => read[i] = ReadFile(yaml[i]));
        foreach (var fault in read.SelectMany(file => file.Faults))
            diagnostics.Add(fault);
        return [.. read.Select(file => file.Root).OfType<Node>()];
    }

    /// <summary>The files of another format that lie among those that were read.</summary>
    /// <param name="extension">with the dot, in small letters</param>
    public IEnumerable<string> Others(string extension) => names.Where(name => ExtensionOf(name) == extension);

    /// <summary>A file of the directory as text, or null when it is not there or after a diagnostic.</summary>
    public string? ReadText(string name) => ReadText(name, diagnostics);

    /// <summary>One by one and the largest first, so that no core is left with a long file at the end.</summary>
    private Partitioner<int> LargestFirst(List<string> yaml) => Partitioner.Create(
        Enumerable.Range(0, yaml.Count).OrderByDescending(i => new FileInfo(Path.Combine(path, yaml[i])).Length),
        EnumerablePartitionerOptions.NoBuffering);

    private (Node? Root, DiagnosticList Faults) ReadFile(string name)
    {
        var faults = new DiagnosticList();
        var root = ReadText(name, faults) is { } text ? YamlNodeReader.Read(text, name, limits, faults) : null;
        return (root, faults);
    }

    private string? ReadText(string name, DiagnosticList faults)
    {
        var file = new FileInfo(Path.Combine(path, name));
        if (!file.Exists)
            return null;
        // Not opened at all: a pipe that somebody left here has no length either, and would be waited for without end.
        return file.Length == 0 ? "" : TextFile.Read(file.FullName, name, limits, faults);
    }

    private List<string> List()
    {
        names.Clear();
        entries = 0;
        if (Directory.Exists(path))
            List("");
        names.Sort(StringComparer.Ordinal);
        var yaml = names.FindAll(IsYaml);
        if (yaml.Count <= limits.MaxFiles && entries <= limits.MaxFiles * EntriesForEachFile)
            return yaml;
        diagnostics.Add(RuleFaults.TooManyFiles, SourcePlace.Whole(path), limits.MaxFiles.ToString(CultureInfo.InvariantCulture));
        return [];
    }

    private void List(string folder)
    {
        foreach (var entry in EntriesOf(folder))
        {
            if (++entries > limits.MaxFiles * EntriesForEachFile)
                return;
            var name = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (entry.LinkTarget is not null)
            {
                if (IsYaml(name) || entry is DirectoryInfo)
                    diagnostics.Add(RuleFaults.OutsideDirectory, SourcePlace.Whole(name));
            }
            else if (entry is DirectoryInfo)
            {
                List(name);
            }
            else
            {
                names.Add(name);
            }
        }
    }

    private FileSystemInfo[] EntriesOf(string folder)
    {
        try
        {
            return new DirectoryInfo(Path.Combine(path, folder)).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(NodeFaults.Unreadable, SourcePlace.Whole(folder.Length == 0 ? path : folder), e.Message);
            return [];
        }
    }

    private static bool IsYaml(string name) => ExtensionOf(name) is ".yaml" or ".yml";

    private static string ExtensionOf(string name) => Path.GetExtension(name).ToLowerInvariant();
}
