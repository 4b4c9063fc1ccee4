using System.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>
/// The files of a rule directory. Nothing outside of it is ever opened: links are not followed, and no file names another.
/// </summary>
internal sealed class RuleDirectory(string path, NodeLimits limits, CancellationToken cancellation) : RuleSource(path, limits, cancellation)
{
    protected override bool Exists => Directory.Exists(Name);

    protected override IEnumerable<(string Name, long Length)> List(DiagnosticList diagnostics)
    {
        var files = new List<(string Name, long Length)>();
        if (Exists)
            List("", files, diagnostics);
        return files;
    }

    private void List(string folder, List<(string Name, long Length)> files, DiagnosticList diagnostics)
    {
        foreach (var entry in new DirectoryInfo(Path.Combine(Name, folder)).EnumerateFileSystemInfos())
        {
            var name = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            var isYaml = entry.Extension is ".yaml" or ".yml";
            if (entry.LinkTarget is not null)
            {
                if (isYaml || entry is DirectoryInfo)
                    diagnostics.Add(RuleFaults.OutsideDirectory, SourcePlace.Whole(name));
            }
            else if (entry is DirectoryInfo)
            {
                List(name, files, diagnostics);
            }
            else if (isYaml)
            {
                files.Add((name, ((FileInfo)entry).Length));
            }
        }
    }

    public override string? ReadText(string file, DiagnosticList faults)
    {
        var found = new FileInfo(Path.Combine(Name, file));
        var place = SourcePlace.Whole(file.Replace('\\', '/'));
        try
        {
            return found.Exists && IsWithinLimit(place.File, found.Length, faults) ? File.ReadAllText(found.FullName, Encoding.UTF8) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(NodeFaults.Unreadable, place, e.Message);
            return null;
        }
    }
}
