using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Proving.Tests;

/// <summary>What is proved of the rules that are shipped: each finding was mended, or is kept for a reason.</summary>
public class ShippedRulesTests
{
    private const string TwoRatios = "the text of the place says an equal replacement; the higher national ratio stands beside it and both apply";

    private const string Assumed = "that the works are not limited to the special case is an assumption which the decision names; until it is stated the heavier grade stands";

    private static readonly Dictionary<(FindingKind Kind, string Subject), string> Kept = new()
    {
        [(FindingKind.NeverMatters, "national-space/drinking-water-second-class")] = "every such boiler emits to air, but the reason names the boiler",
        [(FindingKind.PassesWhatIsBarred, "TR-59")] = "works that remediate a plot do not build on it: our mapping, told with the group not-building-land and a case of the rule",
        [(FindingKind.PassesWhatIsBarred, "ZJ-18")] = "a waterworks gets no notice of the zone that protects its own source: our choice, told in the note of the rule",
        [(FindingKind.UnreachedGrade, "20")] = "that a project of other trades makes no starch is a habit, which a statement overrides and the decision names",
        [(FindingKind.UnreachedGrade, "103")] = "that the scrap of recyclers is no hazardous waste is an assumption which the decision names",
        [(FindingKind.UnreachedGrade, "112")] = "a sewage plant that nobody mentioned is taken as absent, and the decision names the item; to ask every project for one would cost each a question",
        [(FindingKind.UnreachedGrade, "127")] = Assumed,
        [(FindingKind.UnreachedGrade, "130")] = Assumed,
        [(FindingKind.WeakerThanHigher, "dazhou/capacity-not-replaced")] = TwoRatios,
        [(FindingKind.WeakerThanHigher, "zhaotong/no-new-capacity")] = TwoRatios,
    };

    private static readonly ProofReport Report = RuleSetProof.Prove(RealRules.RuleSet);

    [Fact]
    public void Every_finding_is_kept_for_a_reason_and_no_reason_is_left_over()
    {
        var found = Report.Findings.Where(f => f.Kind != FindingKind.ChangesWithVersion).ToList();
        Nothing.In(found.Where(f => !Kept.ContainsKey((f.Kind, f.Subject))).Select(FindingText.Of));
        Nothing.In(Kept.Keys.Except(found.Select(f => (f.Kind, f.Subject))).Select(k => $"{k.Kind} {k.Subject}"));
    }

    [Fact]
    public void What_is_undecided_is_known_by_name() => Golden.Verify(string.Join('\n', Report.Undecided.Select(u => u.En)) + "\n", "undecided");
}
