using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Loading;
using PermitScreen.Nodes;
using PermitScreen.Rules;
using PermitScreen.Testing;
using Xunit;

namespace PermitScreen.Tests.Repository;

/// <summary>
/// A test of the tests: whoever changes a threshold by one unit of its last written digit, or takes the bound in or out, breaks a case of
/// that rule. A threshold of zero cannot go down, and a range that nothing lies in any more is refused before any case is run.
/// </summary>
public partial class ThresholdMutationTests
{
    private static readonly Dictionary<Rule, bool> NeedsCatalogues = new(ReferenceEqualityComparer.Instance);

    [Fact]
    public void Every_changed_threshold_breaks_a_case_of_its_rule()
    {
        var survivors = new List<string>();
        foreach (var rule in RealRules.RuleSet.Rules)
        {
            var thresholds = rule.Condition.Tests.Select((test, index) => (test, index)).Where(t => t.test.Expectation is InRange);
            foreach (var (test, index) in thresholds)
            {
                foreach (var mutant in Mutants(test))
                {
                    if (!IsTheSame(rule, test, mutant) && Read(test.Fact, mutant) is { } changed && Survives(rule, index, changed))
                        survivors.Add($"{test.Place} {rule.Id}: {test.Fact} `{((InRange)test.Expectation).Text}` → `{mutant}`");
                }
            }
        }

        Nothing.In(survivors);
    }

    [Theory]
    [InlineData("< 35 t/h", "< 36 t/h", "< 34 t/h", "<= 35 t/h")]
    [InlineData("> 0", "> 1", ">= 0")] // not below zero
    [InlineData(">= 1.50", ">= 1.51", ">= 1.49", "> 1.50")] // the last digit as it is written
    [InlineData(">= 1, < 2.5", ">= 2, < 2.5", ">= 0, < 2.5", "> 1, < 2.5", ">= 1, < 2.6", ">= 1, < 2.4", ">= 1, <= 2.5")]
    [InlineData("10", "11", "9")]
    [InlineData(">= 3万吨/年", ">= 4万吨/年", ">= 2万吨/年", "> 3万吨/年")]
    public void The_mutants_of_a_threshold(string written, params string[] mutants) => Assert.Equal(mutants, MutantsOf(written, isDate: false));

    [Fact]
    public void The_mutants_of_a_day_are_its_neighbours() =>
        Assert.Equal(["< 2020-01-02", "< 2019-12-31", "<= 2020-01-01"], MutantsOf("< 2020-01-01", isDate: true));

    /// <summary>A ratio over nothing is not applicable, so beside it "more than nothing" and "nothing or more" mean the same.</summary>
    private static bool IsTheSame(Rule rule, Test test, string mutant) =>
        mutant.StartsWith(">= 0", StringComparison.Ordinal)
        && rule.Condition.Facts.Any(f => f.Derivation is RatioDerivation ratio && ratio.Denominator == test.Fact);

    private static IEnumerable<string> Mutants(Test test) => MutantsOf(((InRange)test.Expectation).Text, test.Fact.Type == FactType.Date);

    private static IEnumerable<string> MutantsOf(string written, bool isDate)
    {
        var bounds = written.Split([',', '，'], StringSplitOptions.TrimEntries);
        for (var i = 0; i < bounds.Length; i++)
        {
            foreach (var changed in MutantsOfBound(bounds[i], isDate))
                yield return string.Join(", ", bounds.Select((bound, j) => j == i ? changed : bound));
        }
    }

    private static IEnumerable<string> MutantsOfBound(string bound, bool isDate)
    {
        var number = (isDate ? Day() : Number()).Match(bound);
        foreach (var direction in new[] { 1, -1 })
        {
            if (Step(number.Value, direction, isDate) is { } moved)
                yield return bound[..number.Index] + moved + bound[(number.Index + number.Length)..];
        }

        if (bound[0] is '<' or '>')
            yield return bound[1] == '=' ? bound.Remove(1, 1) : bound.Insert(1, "=");
    }

    private static string? Step(string written, int direction, bool isDate)
    {
        if (isDate)
            return Dates.Format(Sample.Day(written).PlusDays(direction));
        var value = decimal.Parse(written, CultureInfo.InvariantCulture);
        var unit = new decimal(1, 0, 0, false, value.Scale);
        return value + (direction * unit) < 0 ? null : (value + (direction * unit)).ToString(CultureInfo.InvariantCulture);
    }

    private static bool Survives(Rule rule, int testIndex, InRange mutant)
    {
        var at = 0;
        var mutated = rule with { Condition = Replace(rule.Condition) };
        Assert.Equal(rule.Condition.Tests.Count(), at);
        return new CaseRunner(OnlyWith(rule, mutated)).RunRules().All(o => o.Passed);

        Condition Replace(Condition condition) => condition switch
        {
            All all => new All([.. all.Parts.Select(Replace)]),
            Any any => new Any([.. any.Parts.Select(Replace)]),
            Not not => new Not(Replace(not.Part)),
            Test test => at++ == testIndex ? test with { Expectation = mutant } : test,
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>The mutant as the loader reads it, or null when it is refused as a range of nothing.</summary>
    private static InRange? Read(Fact fact, string text)
    {
        var diagnostics = new DiagnosticList();
        var range = new RangeReader(diagnostics).Read(fact, new ScalarNode(text, true, default));
        Assert.All(diagnostics, d => Assert.Equal(RuleFaults.BadRange, d.Kind));
        return range is null ? null : new InRange(range, text);
    }

    /// <summary>The rule set with one rule changed; of the others only those that may set it aside are needed, and none of their cases.</summary>
    private static RuleSet OnlyWith(Rule rule, Rule mutated)
    {
        var real = RealRules.RuleSet;
        var needed = new HashSet<string> { rule.Id };
        while (real.Rules.Any(r => r.Overrides.Any(needed.Contains) && needed.Add(r.Id)))
        {
        }

        var rules = real.Rules.Where(r => needed.Contains(r.Id)).Select(r => r == rule ? mutated : r with { Cases = [] });
        var pack = new Pack("mutated", rule.Title, "", [.. rules]);
        return new RuleSet(real.Vocabulary, [pack], real.Documents, real.Groups, real.Lists, CataloguesFor(rule), real.Tables);
    }

    /// <summary>To compile the catalogues takes longer than all else, so they come along only where the cases of the rule need them.</summary>
    private static ImmutableArray<Catalogue> CataloguesFor(Rule rule)
    {
        if (!NeedsCatalogues.TryGetValue(rule, out var needs))
        {
            NeedsCatalogues[rule] = false;
            needs = new CaseRunner(OnlyWith(rule, rule)).RunRules().Any(o => !o.Passed);
            NeedsCatalogues[rule] = needs;
        }

        return needs ? RealRules.RuleSet.Catalogues : [];
    }

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Day();
}
