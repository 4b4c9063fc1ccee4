using System.Text;
using System.Text.Json.Nodes;
using PermitScreen.Loading.Applications;
using Xunit;

namespace PermitScreen.Cli.Tests.Comparing;

/// <summary>
/// The applications that `diff` names are exactly those that screening them twice names, each text read anew by each rule set. Two thousand
/// random applications; PERMITSCREEN_CASES asks for more, PERMITSCREEN_SEED for others.
/// </summary>
public sealed class DiffAgainstScreeningTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();
    private readonly string[] lines = [.. DrawnApplications.Lines(
        Math.Max(2000, int.Parse(Environment.GetEnvironmentVariable("PERMITSCREEN_CASES") ?? "0", System.Globalization.CultureInfo.InvariantCulture)),
        ulong.Parse(Environment.GetEnvironmentVariable("PERMITSCREEN_SEED") ?? "2026", System.Globalization.CultureInfo.InvariantCulture))];

    [Theory]
    [InlineData("2021-08-01")]
    [InlineData("2026-08-15")]
    public void Two_rule_directories(string day)
    {
        using var changed = new ChangedRules();
        var (before, after) = (RuleSet.Load(ToolRun.Rules).Value, RuleSet.Load(changed.Path).Value);
        AssertSame(before, after, day, day, "--rules", ToolRun.Rules, "--rules", changed.Path, "--as-of", day);
    }

    [Theory]
    [InlineData("2019-05-01", "2026-08-15")]
    [InlineData("2026-08-14", "2026-08-15")]
    public void Two_days(string from, string to)
    {
        var rules = RuleSet.Load(ToolRun.Rules).Value;
        AssertSame(rules, rules, from, to, "--rules", ToolRun.Rules, "--as-of", from, "--as-of", to);
    }

    public void Dispose() => folder.Dispose();

    private void AssertSame(RuleSet before, RuleSet after, string from, string to, params string[] sides)
    {
        folder.Write("cases.ndjson", string.Join('\n', lines));
        var run = ToolRun.Exactly(["diff", .. sides, "--format", "json", Path.Combine(folder.Path, "cases.ndjson")]);
        Assert.Equal(0, run.ExitCode);
        var told = JsonNode.Parse(run.Out)!;
        var (old, current) = (new Judge(before, from), new Judge(after, to));
        var expected = lines.Select(l => (Before: old.RangeOf(l), After: current.RangeOf(l)))
            .Select((r, i) => (Id: $"a{i + 1}", r.Before, r.After)).Where(r => r.Before != r.After).ToList();
        Assert.Equal(
            expected.Select(e => $"{e.Id} {e.Before} {e.After}"),
            told["changed"]!.AsArray().Select(c => $"{c!["application"]} {Words(c["from"]!)} {Words(c["to"]!)}"));
        Assert.Equal((lines.Length, expected.Count), ((int)told["counts"]!["cases"]!, (int)told["counts"]!["changed"]!));
    }

    /// <summary>Otherwise two empty lists would be the same: the random applications do change.</summary>
    [Fact]
    public void Another_law_changes_some_of_them_and_not_all()
    {
        var rules = RuleSet.Load(ToolRun.Rules).Value;
        var (old, current) = (new Judge(rules, "2019-05-01"), new Judge(rules, "2026-08-15"));
        Assert.InRange(lines.Count(l => old.RangeOf(l) != current.RangeOf(l)), 1, lines.Length - 1);
    }

    private static string Words(JsonNode range) => $"{range["verdict"]} {range["best"]} {range["worst"]}";

    private sealed class Judge(RuleSet rules, string day)
    {
        private readonly ApplicationReader reader = new(rules);
        private readonly Screener screener = new(rules);
        private readonly ScreeningOptions options = new() { AsOf = Dates.TryParseDay(day, out var read) ? read : throw new ArgumentException(day) };

        public string RangeOf(string line)
        {
            var decision = screener.Screen(reader.ReadJson(Encoding.UTF8.GetBytes(line), "line").Value, options);
            return $"{decision.Verdict} {decision.Range.Best} {decision.Range.Worst}".ToLowerInvariant();
        }
    }
}
