using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>
/// The files of a rule directory. Nothing outside of it is ever opened: links are not followed, and no file names another.
/// </summary>
internal sealed class RuleDirectory(string path, NodeLimits limits)
{
    public DiagnosticList Diagnostics { get; } = [];

    /// <summary>
    /// The root of each YAML file that could be read, in the order of their names. Parsing is most of what loading costs and files do not
    /// depend on one another, so all cores take part.
    /// </summary>
    /// <param name="mayBeEmpty">a directory of layers may well have no access lists; rules there must be</param>
    public IEnumerable<Node> ReadYaml(DiagnosticList diagnostics, bool mayBeEmpty = false)
    {
        var names = List();
        if (names.Count == 0 && !(mayBeEmpty && Directory.Exists(path)))
            diagnostics.Add(RuleFaults.NothingFound, SourcePlace.Whole(path));
        var read = new (Node? Root, DiagnosticList Faults)[names.Count];
        Parallel.ForEach(LargestFirst(names), i => read[i] = ReadFile(names[i]));
        foreach (var (root, faults) in read)
        {
            foreach (var fault in faults)
                diagnostics.Add(fault);
            if (root is not null)
                yield return root;
        }
    }

    /// <summary>One by one and the largest first, so that no core is left with a long file at the end.</summary>
    private Partitioner<int> LargestFirst(List<string> names) => Partitioner.Create(
        Enumerable.Range(0, names.Count).OrderByDescending(i => new FileInfo(Path.Combine(path, names[i])).Length),
        EnumerablePartitionerOptions.NoBuffering);

    private (Node? Root, DiagnosticList Faults) ReadFile(string name)
    {
        var faults = new DiagnosticList();
        var root = ReadText(name, faults) is { } text ? YamlNodeReader.Read(text, name, limits, faults) : null;
        return (root, faults);
    }

    /// <summary>A file of the directory as text, or null when it is not there or not readable.</summary>
    public StringReader? OpenText(string name) => ReadText(name, Diagnostics) is { } text ? new StringReader(text) : null;

    private List<string> List()
    {
        var names = new List<string>();
        if (Directory.Exists(path))
            List("", names);
        names.Sort(StringComparer.Ordinal);
        if (names.Count <= limits.MaxFiles)
            return names;
        Diagnostics.Add(RuleFaults.TooManyFiles, SourcePlace.Whole(path), limits.MaxFiles.ToString(CultureInfo.InvariantCulture));
        return [];
    }

    private void List(string folder, List<string> names)
    {
        foreach (var entry in new DirectoryInfo(Path.Combine(path, folder)).EnumerateFileSystemInfos())
        {
            var name = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            var isYaml = entry.Extension is ".yaml" or ".yml";
            if (entry.LinkTarget is not null)
            {
                if (isYaml || entry is DirectoryInfo)
                    Diagnostics.Add(RuleFaults.OutsideDirectory, SourcePlace.Whole(name));
            }
            else if (entry is DirectoryInfo)
            {
                List(name, names);
            }
            else if (isYaml)
            {
                names.Add(name);
            }
        }
    }

    private string? ReadText(string name, DiagnosticList faults)
    {
        var file = new FileInfo(Path.Combine(path, name));
        var place = SourcePlace.Whole(name.Replace('\\', '/'));
        try
        {
            if (!file.Exists)
                return null;
            if (file.Length <= limits.MaxBytes)
                return File.ReadAllText(file.FullName, Encoding.UTF8);
            faults.Add(
                NodeFaults.TooLarge,
                place,
                file.Length.ToString(CultureInfo.InvariantCulture),
                limits.MaxBytes.ToString(CultureInfo.InvariantCulture));
        }
        catch (IOException e)
        {
            faults.Add(NodeFaults.Unreadable, place, e.Message);
        }
        catch (UnauthorizedAccessException e)
        {
            faults.Add(NodeFaults.Unreadable, place, e.Message);
        }

        return null;
    }
}
