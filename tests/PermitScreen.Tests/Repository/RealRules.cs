using PermitScreen.Diagnostics;
using Xunit;

namespace PermitScreen.Tests.Repository;

/// <summary>The rules that are shipped, loaded once for all tests.</summary>
internal static class RealRules
{
    public static string Directory { get; } = Path.Combine(RepositoryRoot.Path, "rules");

    public static Loaded<RuleSet> Result { get; } = RuleSet.LoadWithExamples(Directory);

    public static RuleSet RuleSet
    {
        get
        {
            Assert.True(!Result.IsRefused, string.Join('\n', Result.Diagnostics.Where(d => d.IsError)));
            return Result.Value;
        }
    }

    /// <summary>Compiled once as well.</summary>
    public static Screener Screener => field ??= new Screener(RuleSet);
}
