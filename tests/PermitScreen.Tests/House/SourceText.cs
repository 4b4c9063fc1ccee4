namespace PermitScreen.Tests.House;

/// <summary>A file of the repository that somebody wrote, not one that a build made.</summary>
/// <param name="Name">of the file, without folders and extension</param>
internal sealed record SourceText(string Path, string Name, string Text)
{
    /// <summary>The files below a folder of the repository whose names end like this.</summary>
    public static IEnumerable<SourceText> Of(string folder, params string[] extensions) =>
        from path in Directory.EnumerateFiles(System.IO.Path.Combine(RepositoryRoot.Path, folder), "*", SearchOption.AllDirectories)
        where extensions.Contains(System.IO.Path.GetExtension(path)) && !IsMade(path)
        select new SourceText(path, System.IO.Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));

    private static bool IsMade(string path) =>
        System.IO.Path.GetRelativePath(RepositoryRoot.Path, path).Split('/', '\\').Any(part => part is "bin" or "obj");
}
