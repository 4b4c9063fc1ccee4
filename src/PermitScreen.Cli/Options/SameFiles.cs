namespace PermitScreen.Cli.Options;

/// <summary>Whether two directories hold the same YAML. That is quickly seen, and spares reading the rules a second time.</summary>
internal static class SameFiles
{
    public static bool In(string one, string other)
    {
        try
        {
            var (names, others) = (Names(one), Names(other));
            return names.SequenceEqual(others, StringComparer.Ordinal) && names.TrueForAll(name => Same(Path.Combine(one, name), Path.Combine(other, name)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static List<string> Names(string directory) =>
    [
        .. Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file).ToLowerInvariant() is ".yaml" or ".yml")
            .Select(file => Path.GetRelativePath(directory, file))
            .Order(StringComparer.Ordinal),
    ];

    private static bool Same(string one, string other) =>
        new FileInfo(one).Length == new FileInfo(other).Length && File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other));
}
