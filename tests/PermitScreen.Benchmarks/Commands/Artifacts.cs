namespace PermitScreen.Benchmarks.Commands;

/// <summary>A temporary folder for what contenders build ahead.</summary>
internal sealed class Artifacts : IDisposable
{
    private readonly DirectoryInfo directory = System.IO.Directory.CreateTempSubdirectory("permitscreen-benchmarks-");

    public string Directory => directory.FullName;

    public void Dispose() => directory.Delete(recursive: true);
}
