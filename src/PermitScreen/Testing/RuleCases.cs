using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Testing;

/// <summary>
/// Runs the cases that stand beside the rules. A case states only what matters; the scope of its rule fills in region, industry, nature
/// and date.
/// </summary>
internal sealed class RuleCases(Screener screener)
{
    private readonly RuleSet ruleSet = screener.RuleSet;

    /// <summary>Every case of every rule, in the order of the rules.</summary>
    public IEnumerable<CaseOutcome> RunAll()
    {
        for (var i = 0; i < ruleSet.Rules.Length; i++)
        {
            foreach (var outcome in Run(i))
                yield return outcome;
        }
    }

    private IEnumerable<CaseOutcome> Run(int index)
    {
        var rule = ruleSet.Rules[index];
        foreach (var example in rule.Cases)
        {
            var application = new Application { Id = example.Name, Facts = [.. example.Given, .. Defaults(rule).Where(d => !Mentions(example, d.Fact))] };
            var sheet = FactBinder.Bind(screener.Compiled, application, example.AsOf ?? DefaultDay(rule), strict: false);
            yield return new CaseOutcome(
                rule.Pack,
                rule.Id,
                example.Name,
                example.Place,
                SnakeCase.Of(example.Expected),
                SnakeCase.Of(RuleJudge.StateOf(sheet, index)),
                CaseOutcome.ProblemOf(sheet));
        }
    }

    /// <summary>A fact that the case gives, or declares unknown, is not filled in.</summary>
    private static bool Mentions(RuleCase example, Fact fact) =>
        example.Given.Any(g => g.Fact == fact) || example.ExplicitlyUnknown.Contains(fact.Id, StringComparer.Ordinal);

    private static LocalDate DefaultDay(Rule rule) => LocalDate.Max(rule.InForce.SurelyFrom, CaseRunner.EarliestDay);

    private IEnumerable<GivenFact> Defaults(Rule rule)
    {
        var scope = rule.Scope;
        if (scope.Region.Length > 0)
            yield return Default(CoreFacts.Region, new ManyValue([scope.Region.PadRight(6, '0')]));
        if (!scope.IsForAllIndustries)
            yield return Default(CoreFacts.Industry, new ManyValue([scope.Industries.Concat(scope.UnsettledIndustries).First()]));
        if (scope.Nature is { Expectation: OneOf { Options: [var nature, ..] } })
            yield return Default(CoreFacts.Nature, scope.Nature.Fact.Type == FactType.Set ? new ManyValue([nature]) : new OptionValue(nature));

        GivenFact Default(string id, FactValue value) => new(ruleSet.Vocabulary[id]!, value, "", rule.Place);
    }
}
