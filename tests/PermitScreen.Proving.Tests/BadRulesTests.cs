using PermitScreen.Loading.Applications;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Proving.Tests;

/// <summary>Rules that load without a fault, and in which everything is wrong that only a proof can show.</summary>
public class BadRulesTests
{
    private static readonly RuleSet Rules = RuleSet.LoadWithExamples(Path.Combine(RepositoryRoot.Path, "tests", "PermitScreen.Proving.Tests", "bad")).Value;
    private static readonly ProofReport Report = RuleSetProof.Prove(Rules);

    [Fact]
    public void Every_finding_has_its_place_its_words_and_an_application() =>
        Golden.Verify(string.Join('\n', Report.Findings.Select(FindingText.Of)), "bad");

    [Fact]
    public void There_is_one_of_every_kind() =>
        Assert.Equal(Enum.GetValues<FindingKind>(), Report.Findings.Select(f => f.Kind).Distinct().Order());

    [Fact]
    public void Nothing_is_left_undecided() => Assert.Empty(Report.Undecided);

    [Fact]
    public void A_bound_that_is_too_small_says_so_and_claims_nothing()
    {
        var report = RuleSetProof.Prove(Rules, bound: 1);

        Assert.NotEmpty(report.Undecided);
        Assert.DoesNotContain(report.Findings, f => f.Kind is FindingKind.NeverMatters or FindingKind.Covered or FindingKind.PassesWhatIsBarred or FindingKind.UnreachedGrade);
    }

    [Fact]
    public void Applications_are_read_again_from_what_is_shown()
    {
        foreach (var shown in Report.Findings.Select(f => f.Shown).OfType<Application>())
            Assert.False(new ApplicationReader(Rules).ReadYaml(ApplicationWriter.WriteYaml(shown), "shown.yaml").IsRefused);
    }

    [Fact]
    public void A_barred_pass_is_a_certain_pass()
    {
        foreach (var finding in Report.Findings.Where(f => f.Kind == FindingKind.PassesWhatIsBarred))
        {
            var decision = Rules.Screener().Screen(finding.Shown!, Sample.On(finding.Day));
            Assert.True(decision is { Verdict: Verdict.Pass, IsCertain: true }, finding.Message.En);
        }
    }

    [Fact]
    public void An_unreached_grade_is_the_one_grade_of_its_application()
    {
        foreach (var finding in Report.Findings.Where(f => f.Kind == FindingKind.UnreachedGrade))
            Assert.Equal(Grade.ReportBook, Rules.Screener().Screen(finding.Shown!, Sample.On(finding.Day)).Classification.Grade);
    }

    [Fact]
    public void A_grade_that_questions_lead_to_is_no_finding() =>
        Assert.Equal(["5", "5"], Report.Findings.Where(f => f.Kind == FindingKind.UnreachedGrade).Select(f => f.Subject));
}
