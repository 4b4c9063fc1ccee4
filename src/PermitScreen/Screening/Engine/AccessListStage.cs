using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// When every control unit of the project has its access list, the lists themselves answer where the project stands. A missing list
/// leaves the answer open.
/// </summary>
internal static class AccessListStage
{
    public static void Run(FactSheet sheet, SlotWriter writer)
    {
        var rules = sheet.Rules;
        if (rules.AccessFact is not { } access
            || rules.UnitFact is not { } unitFact
            || sheet.ValueOf(unitFact) is not ManyValue { Items.IsEmpty: false } units
            || !units.Items.All(rules.Units.HasListOf))
        {
            return;
        }

        var prohibited = TruthOfAny(sheet, Effect.Reject);
        if (prohibited != Truth.Unknown)
            writer.ImposeOptions(Is(access, CoreFacts.Prohibited), prohibited == Truth.Yes, unitFact);
        var restricted = TruthOfAny(sheet, Effect.Notify);
        if (prohibited == Truth.No && restricted != Truth.Unknown)
            writer.ImposeOptions(Is(access, CoreFacts.Restricted), restricted == Truth.Yes, unitFact);
    }

    private static Truth TruthOfAny(FactSheet sheet, Effect effect)
    {
        var result = Truth.No;
        foreach (var candidate in sheet.UnitCandidates)
        {
            var rule = sheet.Rules.Rules[candidate.Rule];
            if (rule.Effect != effect)
                continue;
            result = result.Or(rule.InForce.Contains(sheet.AsOf)
                .And(candidate.IsCertain ? Truth.Yes : Truth.Unknown)
                .And(sheet.Rules.Program.Evaluate(sheet.Rules.Compiled[candidate.Rule].Start, sheet.Slots)));
        }

        return result;
    }

    private static Test Is(Fact fact, string option) => new(fact, new OneOf([option]));
}
