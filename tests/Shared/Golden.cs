using System.Runtime.CompilerServices;

namespace PermitScreen.Tests;

/// <summary>
/// Golden files by Verify's conventions: <c>Name.verified.ext</c> stands beside the test; what differs is written to
/// <c>Name.received.ext</c>. With PERMITSCREEN_ACCEPT=1 the received text becomes the verified one.
/// </summary>
internal static class Golden
{
    public static void Verify(string actual, string name, string extension = "txt", [CallerFilePath] string test = "")
    {
        var folder = Path.GetDirectoryName(test)!;
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        actual = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("PERMITSCREEN_ACCEPT") == "1")
            File.WriteAllText(verified, actual);
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        throw new GoldenMismatchException(expected is null
            ? $"no golden file yet\nverified: {verified}\nreceived: {received}"
            : $"{Difference(expected, actual)}\nverified: {verified}\nreceived: {received}");
    }

    /// <summary>The first line that differs, which is mostly all one needs.</summary>
    private static string Difference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line])
            line++;
        return $"line {line + 1}\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}

internal sealed class GoldenMismatchException(string message) : Exception(message);
