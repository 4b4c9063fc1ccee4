using System.Text.Json.Nodes;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.RulesEngine.Export;

/// <summary>The rules: scope and condition together, with what they do, the clause and the message.</summary>
internal static class RuleExport
{
    public static IEnumerable<ExportedRule> Of(RuleSet rules, ExportScope scope, ExpressionText text, CodeTests codes)
    {
        foreach (var rule in rules.Rules.Where(scope.Contains))
        {
            foreach (var exported in Both(rule, rule.Id, rule.Effect.Relieves()))
                yield return exported;
            if (!rule.Overrides.IsEmpty && !rule.Effect.Relieves())
            {
                // As the exception from another rule it relieves: every code must fit.
                foreach (var exported in Both(rule, $"{rule.Id} as exception", every: true))
                    yield return exported;
            }

            foreach (var exported in InPrinciple(rule, rules.Vocabulary, text))
                yield return exported;
        }

        foreach (var exported in NotHeld(rules, scope, codes))
            yield return exported;

        IEnumerable<ExportedRule> Both(Rule rule, string name, bool every)
        {
            var condition = CompiledRules.WithNature(rule);
            var scopes = ScopesOf(rule, rules.Vocabulary, codes, every).ToList();
            var surely = scopes.Select(s => $"{s}.{nameof(Pair.Surely)}").Append(text.Certainly(condition, every));
            var maybe = scopes.Select(s => $"{s}.{nameof(Pair.Possibly)}").Append(text.Possibly(condition, every));
            var inForce = rule.InForce.Contains(scope.Day) == Truth.Yes ? [] : new[] { "false" };
            return ExportedRule.Both(name, string.Join(" && ", inForce.Concat(surely)), string.Join(" && ", maybe), () => Properties(rule, name));
        }
    }

    private static IEnumerable<string> ScopesOf(Rule rule, Vocabulary vocabulary, CodeTests codes, bool every)
    {
        if (rule.Scope.Region.Length > 0 && vocabulary[CoreFacts.Region] is { } region)
            yield return Named(region, codes.NameOfScope(region, [rule.Scope.Region], [], every));
        if (!rule.Scope.IsForAllIndustries && vocabulary[CoreFacts.Industry] is { } industry)
            yield return Named(industry, codes.NameOfScope(industry, rule.Scope.Industries, rule.Scope.UnsettledIndustries, every));
    }

    private static string Named(Fact fact, string test) => $"{ExpressionText.Fact(fact.Id)}[{ExpressionText.Quote(test)}]";

    /// <summary>Whether an exception that the text allows without naming it was granted, or refused.</summary>
    private static IEnumerable<ExportedRule> InPrinciple(Rule rule, Vocabulary vocabulary, ExpressionText text)
    {
        if (rule is not { Strength: Strength.InPrinciple, Effect: Effect.Reject } || Stated(CoreFacts.ExceptionGranted) is not { } granted || Stated(CoreFacts.ExceptionRefused) is not { } refused)
            return [];
        return
        [
            new($"{rule.Id} exception granted", text.Certainly(granted), new JsonObject { ["rule"] = rule.Id }),
            new($"{rule.Id} exception refused", text.Certainly(refused), new JsonObject { ["rule"] = rule.Id }),
        ];

        Test? Stated(string fact) =>
            vocabulary[fact] is { } set && set.OptionIndex(rule.Clauses[0].Id) >= 0 ? new Test(set, new OneOf([rule.Clauses[0].Id])) : null;
    }

    /// <summary>The places whose law is not held for the day: nothing is certain there.</summary>
    private static IEnumerable<ExportedRule> NotHeld(RuleSet rules, ExportScope scope, CodeTests codes) =>
        from pack in rules.Packs
        where pack.Held is { } held && held.Contains(scope.Day) != Truth.Yes
        let region = rules.Vocabulary[CoreFacts.Region]
        where pack.Region.Length == 0 || region is not null
        let expression = pack.Region.Length == 0
            ? "true"
            : $"{Named(region!, codes.NameOfScope(region!, [RegionTable.SignificantPrefix(pack.Region)], [], every: false))}.{nameof(Pair.Surely)}"
        select new ExportedRule($"law of {pack.Id} not held", expression, new JsonObject { ["not_held"] = pack.Id });

    private static JsonObject Properties(Rule rule, string name)
    {
        var properties = new JsonObject
        {
            ["rule"] = rule.Id,
            ["name"] = name,
            ["effect"] = SnakeCase.Of(rule.Effect),
            ["dimension"] = SnakeCase.Of(rule.Dimension),
            ["in_principle"] = rule is { Strength: Strength.InPrinciple, Effect: Effect.Reject },
            ["verified"] = rule.Verified,
            ["title"] = Json.Of(rule.Title),
            ["message"] = Json.Of(rule.Because),
        };
        if (!rule.Overrides.IsEmpty)
            properties["overrides"] = Json.Of(rule.Overrides);
        if (!rule.Clauses.IsEmpty)
            properties["clause"] = Clause(rule);
        return properties;
    }

    private static JsonObject Clause(Rule rule) => new()
    {
        ["id"] = rule.Clauses[0].Id,
        ["section"] = rule.Clauses[0].Section,
        ["document"] = rule.Documents[0].Id,
        ["title"] = Json.Of(rule.Documents[0].Title),
        ["authority"] = SnakeCase.Of(rule.Documents[0].Authority),
    };
}
