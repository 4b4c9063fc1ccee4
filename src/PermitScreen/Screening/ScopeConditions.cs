using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>The scope of a rule as tests, for proofs and questions. (The engine itself finds rules through the index.)</summary>
internal static class ScopeConditions
{
    public static IEnumerable<Test> Of(Rule rule, Vocabulary vocabulary) =>
        rule.Scope.Nature is { } nature ? OfPlaceAndTrade(rule, vocabulary).Append(nature) : OfPlaceAndTrade(rule, vocabulary);

    /// <summary>All but the nature of the project, which is compiled with the condition.</summary>
    public static IEnumerable<Test> OfPlaceAndTrade(Rule rule, Vocabulary vocabulary)
    {
        var scope = rule.Scope;
        if (scope.Region.Length > 0 && vocabulary[CoreFacts.Region] is { } region)
            yield return new Test(region, new InCodes([scope.Region], [])) { Place = rule.Place };
        if (!scope.IsForAllIndustries && vocabulary[CoreFacts.Industry] is { } industry)
            yield return new Test(industry, IndustryExpectation(rule)) { Place = rule.Place };
        if (scope.Unit is { } unit && vocabulary[CoreFacts.ControlUnits] is { } units)
            yield return new Test(units, new OneOf([unit])) { Place = rule.Place };
    }

    /// <summary>The truth of a test of a rule's condition or scope.</summary>
    /// <param name="every">every code must fit</param>
    public static Truth TruthOf(Test test, FactSheet sheet, bool every)
    {
        if (test.Expectation is not InCodes && test.Fact.Type != FactType.ControlUnit)
            return sheet.TruthOf(test, every);
        return sheet.OriginOf(test.Fact) == FactOrigin.NotApplicable
            ? Truth.No
            : sheet.ValueOf(test.Fact) is ManyValue value
                ? ValueTruth.Of(test.Expectation, value, test.Fact.Type, sheet.AsOf, every)
                : Truth.Unknown;
    }

    private static InCodes IndustryExpectation(Rule rule)
    {
        if (rule.Scope.UnsettledIndustries.IsEmpty)
            return new InCodes(rule.Scope.Industries, []);
        var version = new CodeGroupVersion(EffectivePeriod.Always, rule.Scope.Industries, rule.Scope.UnsettledIndustries);
        var group = new CodeGroup
        {
            Id = "scope",
            Kind = FactType.Industry,
            Title = rule.Title,
            Source = rule.Title,
            Verified = true,
            Versions = [version],
            Place = rule.Place,
        };
        return new InCodes([], [group]);
    }
}
