using System.Text;
using PermitScreen.Explaining;
using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Everyday;

/// <summary>
/// What everyday projects come to: grade, permit, entries of the industrial catalogue and other bars, with citations. The golden table is read
/// against the texts of the catalogues.
/// </summary>
public class EverydayTests
{
    private const string Common = "project.region: \"530112\", project.nature: new";

    private static readonly FactText Words = new(RealRules.RuleSet, Language.Zh);

    [Fact]
    public void The_table_is_what_it_was()
    {
        var table = new StringBuilder("| 项目 | 环评类别 | 排污许可 | 不得建设 | 先问 |\n|---|---|---|---|---|\n");
        foreach (var line in File.ReadLines(Path.Combine(RepositoryRoot.Path, "tests", "PermitScreen.Tests", "Everyday", "projects.yaml")).Where(l => !l.StartsWith('#')))
        {
            var at = line.IndexOf(": {", StringComparison.Ordinal);
            var decision = RealRules.RuleSet.Screen($"{{{Common}, {line[(at + 3)..]}", "2026-11-26");
            Assert.True(decision.Problems.IsEmpty, line + string.Join('\n', decision.Problems));
            table.Append(Row(line[..at], decision)).Append('\n');
        }

        Golden.Verify(table.ToString(), "everyday", "md");
    }

    private static string Row(string name, Decision decision)
    {
        var grades = string.Join("或", decision.Classification.Range.Select(new ClassificationReport(decision, Words).NameOf));
        var permits = string.Join("或", decision.Permit.Range.Select(new PermitReport(decision, Words).NameOf));
        var bars = decision.Reasons.Where(r => r is { State: RuleState.Fires, Effect: Effect.Reject }).Select(r => BarOf(r, decision));
        return $"| {name} | {grades}（{Items(decision.Classification.Items.Select(i => i.Item))}） | {permits}（{Items(decision.Permit.Items.Select(i => i.Item))}） | {string.Join("；", bars)} | {string.Join("、", decision.Needs.Take(3).Select(n => n.Fact?.Label.Zh ?? n.List!.Title.Zh))} |";
    }

    private static string BarOf(Reason reason, Decision decision) =>
        $"{reason.Rule.Title.Zh}（{string.Join("、", Citation.Of(reason.Rule, Language.Zh, decision.Sheet).Select(c => c.Clause))}）";

    private static string Items(IEnumerable<CatalogueItem> items) => string.Join("、", items.Select(i => i.Number).Distinct());
}
