using System.Text.RegularExpressions;
using Xunit;

namespace PermitScreen.Cli.Tests.Hostile;

/// <summary>What holds of every run, whatever it was given.</summary>
internal static partial class HostileRun
{
    private const int Longest = 8_000_000;

    /// <summary>It ends with a promised code, says something, steers no screen, shows no stack, and is certain of nothing.</summary>
    public static void IsHarmless(ToolRun run)
    {
        Assert.InRange(run.ExitCode, 0, 2);
        Assert.NotEmpty(run.Out + run.Error);
        Assert.DoesNotContain((run.Out + run.Error).Replace("\r\n", "\n", StringComparison.Ordinal), c => SteeringCharacters.All.Contains(c));
        Assert.DoesNotContain("   at PermitScreen.", run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Out.Length + run.Error.Length, 1, Longest);
        Assert.DoesNotMatch(Certain(), run.Out);
    }

    [GeneratedRegex("\"certain\": ?true", RegexOptions.None, 5000)]
    private static partial Regex Certain();
}
