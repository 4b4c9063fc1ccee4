namespace PermitScreen.Benchmarks.Commands;

/// <summary>A temporary folder for what contenders build ahead.</summary>
internal sealed class Artifacts : IDisposable
{
    private readonly DirectoryInfo _directory = System.IO.Directory.CreateTempSubdirectory("permitscreen-benchmarks-");

    public string Directory => _directory.FullName;

    public void Dispose() => _directory.Delete(recursive: true);
}
