using System.Text.Json.Nodes;
using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

namespace PermitScreen.RulesEngine.Export;

/// <summary>What is worked out from other facts: truths as expressions, quotients as the two numbers.</summary>
internal static class DerivationExport
{
    public static IEnumerable<ExportedRule> Of(Vocabulary vocabulary, ExpressionText text)
    {
        var twofold = TwofoldFacts.Of(vocabulary);
        return vocabulary.Facts.SelectMany(f => f.Derivation switch
        {
            RatioDerivation ratio => [new ExportedRule(f.Id, "true", new JsonObject { ["fact"] = f.Id, ["over"] = Json.Of([ratio.Numerator.Id, ratio.Denominator.Id]) })],
            GroupDerivation group => Truths(f, new Test(group.Of, new InCodes([], [group.Group])), twofold, text, group),
            SumDerivation sum => [new ExportedRule(f.Id, "true", new JsonObject { ["fact"] = f.Id, ["sum"] = Json.Of(sum.Parts.Select(p => p.Id)) })],
            ConditionDerivation condition => Truths(f, condition.Condition, twofold, text, null),
            _ => [],
        });
    }

    private static IEnumerable<ExportedRule> Truths(Fact fact, Condition condition, HashSet<Fact> twofold, ExpressionText text, GroupDerivation? group)
    {
        var readings = twofold.Contains(fact) ? [false, true] : new[] { false };
        return readings.SelectMany(every => ExportedRule.Both(
            every ? OptionNames.OfEvery(fact.Id) : fact.Id,
            text.Certainly(condition, every),
            text.Possibly(condition, every),
            () => Properties(fact, condition, every, group)));
    }

    private static JsonObject Properties(Fact fact, Condition condition, bool every, GroupDerivation? group)
    {
        var properties = new JsonObject { ["fact"] = fact.Id, ["every"] = every, ["from"] = Json.Of(condition.Facts.Select(f => f.Id)) };
        if (group is not null)
            properties["group_of"] = group.Of.Id;
        if (group is { Group.IsOpen: true })
            properties["open"] = true;
        return properties;
    }
}
