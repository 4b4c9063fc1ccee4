using PermitScreen.Cli.Commands;
using PermitScreen.Cli.Wording;

namespace PermitScreen.Cli.Reports;

/// <summary>
/// Writes a file that the user named. It gets its name when it is complete: what is broken off leaves the file that was there before, and
/// never half a file that looks like a whole one.
/// </summary>
internal static class OutputFile
{
    /// <summary>False after a message that says why it could not be written.</summary>
    public static bool Write(string file, Invocation invocation, Action<Stream> write)
    {
        string? unfinished = null;
        try
        {
            if (OpenDevice(file) is { } device)
            {
                using (device)
                    write(device);
                return true;
            }

            var target = TargetOf(file);
            unfinished = $"{target}.{Guid.NewGuid():N}.part";
            var left = unfinished;
            using var interruption = new Interruption(() =>
            {
                File.Delete(left);
                invocation.Say(Messages.BrokenOff(file));
            });
            using (var stream = File.Create(unfinished))
                write(stream);
            File.Move(unfinished, target, overwrite: true);
            return true;
        }
        catch (Exception e) when (IsFault(e))
        {
            invocation.Say(Messages.NotWritten(file, e.Message));
            return false;
        }
        finally
        {
            if (unfinished is not null)
                File.Delete(unfinished);
        }
    }

    /// <summary>Whether a file could not be written. One that is too large for its file system is an argument out of range to .NET.</summary>
    public static bool IsFault(Exception e) =>
        e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value", Source: "System.Private.CoreLib" };

    /// <summary>Whether both names lead to one file.</summary>
    public static bool IsSame(string one, string other) =>
        string.Equals(TargetOf(one), TargetOf(other), OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>Something below /dev, such as the terminal: it holds nothing that could be lost.</summary>
    public static bool IsDevice(string file) => Path.GetFullPath(file).StartsWith("/dev/", StringComparison.Ordinal);

    /// <summary>A pipe or a device is written to as it is; a file put in its place would be no pipe.</summary>
    private static FileStream? OpenDevice(string file)
    {
        var isDevice = IsDevice(file);
        if (!isDevice && !File.Exists(file))
            return null;
        var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        if (isDevice || !stream.CanSeek)
            return stream;
        stream.Dispose();
        return null;
    }

    /// <summary>The file behind a link, so that the link stays one.</summary>
    private static string TargetOf(string file)
    {
        var path = Path.GetFullPath(file);
        return new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
    }
}
