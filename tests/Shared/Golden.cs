using System.Runtime.CompilerServices;
using Xunit;

namespace PermitScreen.Tests;

/// <summary>
/// Golden files by the conventions of Verify, which this registry lacks: <c>name.verified.ext</c> beside the test says what is right,
/// <c>name.received.ext</c> what came instead. PERMITSCREEN_ACCEPT=1 takes what comes for right.
/// </summary>
internal static class Golden
{
    public static void Verify(string actual, string name, string extension = "txt", [CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file)!;
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        var text = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("PERMITSCREEN_ACCEPT") == "1")
            File.WriteAllText(verified, text);
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{received} differs from {verified}{FirstDifference(expected, text)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        return $" from line {line + 1}\n- {left.ElementAtOrDefault(line)}\n+ {right.ElementAtOrDefault(line)}";
    }
}
