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
            points.Add(facts.Wording.DayOfEffect);
        points.AddRange(reason.Proof.Scope.Append(reason.Proof.Condition).SelectMany(n => n.OpenLeaves).Select(l => Of(l, sheet, facts)));
        if (points.Count == 0)
            points.Add(sheet.Assumptions.IsEmpty ? facts.Wording.Problems : facts.Wording.RestsOnAssumption(Assumed(reason, sheet, facts)));
        return [.. points.Distinct()];
    }

    /// <summary>The assumed facts that the rule tests; if it only tests what follows from assumptions, all assumptions.</summary>
    private static string Assumed(Reason reason, FactSheet sheet, FactText facts)
    {
        var tested = reason.Proof.Leaves.Where(l => l.Origin == FactOrigin.Assumed).Select(l => l.Test.Fact).Distinct().ToList();
        return facts.Wording.Join((tested.Count > 0 ? tested : sheet.Assumptions.AsEnumerable()).Select(facts.Label));
    }

    private static string Of(ProofLeaf leaf, FactSheet sheet, FactText facts) => leaf switch
    {
        { Value: null } => facts.Label(leaf.Test.Fact),
        { Test.Expectation: InList { List: { Available: false } list } } => facts.Wording.ListMissing(list.Title.In(facts.Language)),
        { Test.Expectation: InCodes } => facts.Wording.Membership(facts.Value(sheet, leaf.Test.Fact), facts.Expectation(leaf.Test)),
        _ => facts.Label(leaf.Test.Fact),
    };
}
