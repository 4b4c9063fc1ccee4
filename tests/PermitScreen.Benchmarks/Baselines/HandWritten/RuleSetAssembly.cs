using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>Compiles a rule set's C# to a file, and loads it: two steps, so that a fresh process need not run Roslyn.</summary>
internal static class RuleSetAssembly
{
    public static void Compile(WorkloadReader workload, int ruleCount, string artifacts)
    {
        var path = PathOf(ruleCount, artifacts);

        // The hand-written contenders share one assembly.
        if (File.Exists(path))
            return;

        var source = RuleSetSource.Of(workload.ReadRules(ruleCount), workload.ReadVocabulary());
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(source)],
            References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                allowUnsafe: true));
        var result = compilation.Emit(path);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(10)));
    }

    /// <summary>The pointers to the methods of one generated class, in rule order.</summary>
    public static nint[] LoadTable(int ruleCount, string artifacts, string className)
    {
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(PathOf(ruleCount, artifacts));
        return (nint[])assembly.GetType(className)!.GetMethod(RuleSetSource.TableMethod)!.Invoke(null, null)!;
    }

    private static string PathOf(int ruleCount, string artifacts) => Path.Combine(artifacts, $"HandWritten{ruleCount}.dll");

    private static IEnumerable<MetadataReference> References()
    {
        string[] names = ["System.Private.CoreLib", "System.Runtime", typeof(TypedApplication).Assembly.GetName().Name!];
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return platform
            .Where(path => names.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
