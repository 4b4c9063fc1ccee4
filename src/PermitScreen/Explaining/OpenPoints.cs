using PermitScreen.Facts;
using PermitScreen.Screening;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>What keeps an undetermined rule open, in a few words each: facts, missing lists, memberships a source leaves open.</summary>
internal static class OpenPoints
{
    public static IReadOnlyList<string> Of(Reason reason, FactSheet sheet, FactText facts)
    {
        var points = new List<string>();
        if (reason.Rule.InForce.Contains(sheet.AsOf) == Truth.Unknown)
            points.Add(reason.Rule.InForce.CheckedTo is { } last && sheet.AsOf > last ? facts.Wording.LaterAmendments(Dates.Format(last)) : facts.Wording.DayOfEffect);
        foreach (var test in OpenTestsOf(reason, sheet))
        {
            if (Of(test, sheet, facts) is var point && !points.Contains(point))
                points.Add(point);
        }

        if (points.Count == 0)
            points.Add(sheet.Assumptions.IsEmpty ? facts.Wording.Problems : facts.Wording.RestsOnAssumption(Assumed(reason, sheet, facts)));
        return points;
    }

    /// <summary>Of place and trade, then of the condition, without the tree of the proof: this is asked of every rule that waits.</summary>
    private static List<Test> OpenTestsOf(Reason reason, FactSheet sheet)
    {
        var (rules, index) = (sheet.Rules, reason.Index);
        var open = new List<Test>();
        if (RuleJudge.ScopeOf(sheet, index) != Truth.Yes)
            open.AddRange(ScopeConditions.OfPlaceAndTrade(reason.Rule, rules.Vocabulary).Where(t => ScopeConditions.TruthOf(t, sheet, rules.Compiled[index].Relieves) == Truth.Unknown));
        new OpenTests(rules.Program, sheet.Slots).AddTo(open, rules.Sides[index].Condition, rules.Compiled[index].Start);
        return open;
    }

    /// <summary>The assumed facts that the rule tests; if it only tests what follows from assumptions, all assumptions.</summary>
    private static string Assumed(Reason reason, FactSheet sheet, FactText facts)
    {
        var tested = reason.Proof.Leaves.Where(l => l.Origin == FactOrigin.Assumed).Select(l => l.Test.Fact).Distinct().ToList();
        return facts.Wording.Join((tested.Count > 0 ? tested : sheet.Assumptions.AsEnumerable()).Select(facts.Label));
    }

    private static string Of(Test test, FactSheet sheet, FactText facts) => test switch
    {
        _ when sheet.ValueOf(test.Fact) is null => facts.Label(test.Fact),
        { Expectation: InList { List: { Available: false } list } } => facts.Wording.ListMissing(list.Title.In(facts.Language)),
        { Expectation: InCodes } => facts.Wording.Membership(facts.Value(sheet, test.Fact), facts.Expectation(test)),
        _ => facts.Label(test.Fact),
    };
}
