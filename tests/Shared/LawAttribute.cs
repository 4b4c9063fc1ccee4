using System.Globalization;
using FsCheck.Xunit;

namespace PermitScreen.Tests;

/// <summary>
/// A property that holds for many random cases. The seed is fixed, so that a run can be repeated; PERMITSCREEN_SEED starts elsewhere and
/// PERMITSCREEN_CASES asks for more.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LawAttribute : PropertyAttribute
{
    public LawAttribute(int cases = 300)
    {
        var seed = Environment.GetEnvironmentVariable("PERMITSCREEN_SEED") ?? "2026";
        var more = int.Parse(Environment.GetEnvironmentVariable("PERMITSCREEN_CASES") ?? "0", CultureInfo.InvariantCulture);
        MaxTest = Math.Max(more, cases);
        Replay = $"{seed},1"; // the second number must be odd and means nothing
    }
}
