using System.Globalization;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>
/// The files of a rule directory. Nothing outside of it is ever opened: links are not followed, and no file names another.
/// </summary>
internal sealed class RuleDirectory(string path, NodeLimits limits, CancellationToken cancellation) : RuleSource(path, limits, cancellation)
{
    /// <summary>Files of all kinds and folders, for each file that may be read: whoever names the root of a disk has mistyped.</summary>
    private const int EntriesForEachFile = 20;

    private int entries;

    protected override bool Exists => Directory.Exists(Name);

    protected override IEnumerable<(string Name, long Length)> List(DiagnosticList diagnostics)
    {
        var files = new List<(string Name, long Length)>();
        entries = 0;
        if (Exists)
            List("", files, diagnostics);
        if (entries <= Limits.MaxFiles * EntriesForEachFile)
            return files;
        diagnostics.Add(RuleFaults.TooManyFiles, SourcePlace.Whole(Name), Limits.MaxFiles.ToString(CultureInfo.InvariantCulture));
        return [];
    }

    private void List(string folder, List<(string Name, long Length)> files, DiagnosticList diagnostics)
    {
        foreach (var entry in EntriesOf(folder, diagnostics))
        {
            if (++entries > Limits.MaxFiles * EntriesForEachFile)
                return;
            var name = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (entry.LinkTarget is not null)
            {
                if (IsYaml(name) || entry is DirectoryInfo)
                    diagnostics.Add(RuleFaults.OutsideDirectory, SourcePlace.Whole(name));
            }
            else if (entry is DirectoryInfo)
            {
                List(name, files, diagnostics);
            }
            else
            {
                files.Add((name, ((FileInfo)entry).Length));
            }
        }
    }

    public override string? ReadText(string file, DiagnosticList faults)
    {
        var found = new FileInfo(Path.Combine(Name, file));
        if (!found.Exists)
            return null;
        // Not opened at all: a pipe that somebody left here has no length either, and would be waited for without end.
        return found.Length == 0 ? "" : TextFile.Read(found.FullName, file, Limits, faults);
    }

    private FileSystemInfo[] EntriesOf(string folder, DiagnosticList diagnostics)
    {
        try
        {
            return new DirectoryInfo(Path.Combine(Name, folder)).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(NodeFaults.Unreadable, SourcePlace.Whole(folder.Length == 0 ? Name : folder), e.Message);
            return [];
        }
    }
}
