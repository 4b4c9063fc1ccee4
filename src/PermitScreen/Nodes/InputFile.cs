namespace PermitScreen.Nodes;

/// <summary>Opens files that a person named.</summary>
internal static class InputFile
{
    /// <summary>
    /// The file to read from; the empty stream for one in which there is nothing. A pipe and a device have no length either, and opening them
    /// could wait, or reading them go on, without end: they are not opened. What the shell hands over (<c>/dev/stdin</c>, <c>/dev/fd/63</c>)
    /// is read.
    /// </summary>
    /// <exception cref="IOException">it is not there, or a link that leads nowhere</exception>
    /// <exception cref="UnauthorizedAccessException">it may not be read, or is a folder</exception>
    public static Stream Open(string path) =>
        !IsHandedOver(path) && TargetOf(path) is { Exists: true, Length: 0 }
            ? Stream.Null
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);

    private static bool IsHandedOver(string path) =>
        Path.GetFullPath(path) is var full && (full == "/dev/stdin" || full.StartsWith("/dev/fd/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));

    private static FileInfo TargetOf(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file : (FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true) ?? file;
    }
}
