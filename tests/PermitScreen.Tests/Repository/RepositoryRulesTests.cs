using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Rules;
using PermitScreen.Testing;
using Xunit;

namespace PermitScreen.Tests.Repository;

public class RepositoryRulesTests
{
    [Fact]
    public void The_rules_load_without_any_diagnostic() => Nothing.In(RealRules.Result.Diagnostics.Select(d => d.ToString()));

    [Fact]
    public void Every_case_passes() => Nothing.In(new CaseRunner(RealRules.RuleSet).RunAll()
        .Where(o => !o.Passed)
        .Select(o => $"{o.Place} {o.Owner} “{o.Name}” expected {o.Expected}, came {o.Actual} {o.Problem}"));

    [Fact]
    public void Every_rule_has_cases() => Nothing.In(RealRules.RuleSet.Rules.Where(r => r.Cases.IsEmpty).Select(r => r.Id));

    [Fact]
    public void Every_rule_cites_a_clause() => Nothing.In(RealRules.RuleSet.Rules.Where(r => r.Clauses.IsEmpty).Select(r => r.Id));

    [Fact]
    public void Every_clause_has_a_rule_or_says_why_not()
    {
        var encoded = RealRules.RuleSet.Rules.SelectMany(r => r.Clauses).Select(c => c.Id).ToHashSet();
        var clauses = new ClauseLedger(RealRules.RuleSet).Entries.Select(e => e.Clause).ToList();
        Nothing.In(clauses.Where(c => c.NotEncodable is null && !encoded.Contains(c.Id)).Select(c => $"{c.Id} {c.Check}"));
        Nothing.In(clauses.Where(c => c.NotEncodable is not null && encoded.Contains(c.Id)).Select(c => c.Id)); // not both
    }

    /// <summary>Two lists that must not drift apart: one is the other without thermal power and its heat.</summary>
    [Fact]
    public void What_is_heavily_polluting_besides_power_is_the_heavily_polluting_without_power()
    {
        string[] power = ["4411", "4412", "443"];
        var day = new NodaTime.LocalDate(2026, 1, 1);
        var (all, besides) = (Group("heavy-polluting"), Group("heavy-polluting-besides-power"));
        Nothing.In(RealRules.RuleSet.Tables.Industries.Entries.Select(e => e.Code)
            .Where(code => power.All(p => !code.StartsWith(p, StringComparison.Ordinal) && !p.StartsWith(code, StringComparison.Ordinal)))
            .Where(code => all.Contains(code, day) != besides.Contains(code, day)));
        Assert.All(power, code => Assert.Equal(Truth.No, besides.Contains(code, day)));

        CodeGroup Group(string id) => RealRules.RuleSet.Groups.Single(g => g.Id == id);
    }

    [Fact]
    public void Every_rule_of_a_jurisdiction_lies_in_the_region_of_its_documents() => Nothing.In(
        from rule in RealRules.RuleSet.Rules
        from document in rule.Documents
        let region = PermitScreen.Codes.RegionTable.SignificantPrefix(document.Region)
        where document.Region.Length > 0 && !rule.Scope.Region.StartsWith(region, StringComparison.Ordinal)
        select $"{rule.Id} speaks in `{rule.Scope.Region}`, {document.Id} in `{region}`");

    [Fact]
    public void Every_number_has_a_usual_range_that_every_threshold_lies_in()
    {
        var numbers = RealRules.RuleSet.Vocabulary.Facts.Where(f => f.Type == FactType.Number).ToList();
        var thresholds = RealRules.RuleSet.Rules.Select(r => r.Condition).Concat(RealRules.RuleSet.AllCatalogues.SelectMany(c => c.Items).SelectMany(i => i.Conditions))
            .SelectMany(c => c.Tests).Where(t => t.Expectation is InRange)
            .SelectMany(t => new[] { ((InRange)t.Expectation).Range.Low, ((InRange)t.Expectation).Range.High }.OfType<Rational>().Select(limit => (t.Fact, Limit: limit)));
        Nothing.In(numbers.Where(f => f.Usual is null).Select(f => f.Id));
        Nothing.In(thresholds.Where(t => !t.Limit.IsZero && t.Fact is { Type: FactType.Number, Usual: { } usual } && !usual.Contains(t.Limit))
            .Select(t => $"{t.Fact.Id}: {t.Limit} is a threshold").Distinct());
    }
}
