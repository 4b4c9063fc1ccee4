using Xunit;

namespace PermitScreen.Tests.House;

/// <summary>
/// A golden file that no test compares says nothing, and nobody notices: it stays when an example or a test goes. So each must be named
/// by a test beside it or be named after an example, which <see cref="Examples.ExampleDecisionsTests"/> walks through.
/// </summary>
public class GoldenFilesTests
{
    private const string Verified = ".verified.";

    [Fact]
    public void Every_golden_file_has_a_test()
    {
        var examples = SourceText.Of("examples/applications", ".yaml").Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var tests = SourceText.Of("tests", ".cs").ToLookup(file => Path.GetDirectoryName(file.Path));
        var golden = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests"), $"*{Verified}*", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(golden);
        Nothing.In(golden.Where(path => !HasTest(path, Path.GetFileName(path).Split(Verified)[0])).Select(path => Path.GetRelativePath(RepositoryRoot.Path, path)));

        bool HasTest(string path, string name) =>
            (Path.GetDirectoryName(path)!.EndsWith("Examples", StringComparison.Ordinal) && examples.Contains(name.Split('.')[0]))
            || tests[Path.GetDirectoryName(path)].Any(file => file.Text.Contains($"\"{name}\"", StringComparison.Ordinal) || IsOfCases(file.Text, name));

        // A theory names its golden files by a prefix and the name of the case.
        static bool IsOfCases(string test, string name) => name.Split('-', 2) is [var prefix, var rest]
            && test.Contains($"\"{prefix}-\" + ", StringComparison.Ordinal) && test.Contains($"\"{rest}\"", StringComparison.Ordinal);
    }
}
