using System.Runtime.CompilerServices;

namespace PermitScreen.Tests;

/// <summary>
/// The directory of PermitScreen.sln, where rules/ and examples/ lie: found upwards from the test assembly, or from this source
/// file when the build output was sent elsewhere (<c>--artifacts-path</c>).
/// </summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Above(AppContext.BaseDirectory)
        ?? Above(ThisFile())
        ?? throw new InvalidOperationException($"no PermitScreen.sln above {AppContext.BaseDirectory}");

    private static string? Above(string path)
    {
        for (var directory = new DirectoryInfo(path); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(directory.FullName, "PermitScreen.sln")))
                return directory.FullName;
        }

        return null;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
