using PermitScreen.Rules;
using PermitScreen.Screening;
using Xunit;
using static PermitScreen.Rules.PermitCategory;

namespace PermitScreen.Tests.Semantics;

/// <summary>A second catalogue on the machinery of the first: which discharge permit, by items of trades and of general processes.</summary>
public class DischargePermitTests
{
    private const string Head = """
        catalogue: permits
        kind: discharge_permit
        title: {zh: 排污许可名录, en: permits}
        in_force: {from: 2019-12-20}
        held: {from: 2019-12-20, to: 2030-01-01}
        items:
        """;

    private const string Items = """

        - {no: 1, name: {zh: 猪, en: pigs}, category: {zh: 类, en: class}, industry: ["031"], text: {key: 有排污口, registration: 其他},
           key: {outfall: true}, registration: other}
        - {no: 2, name: {zh: 家具, en: furniture}, category: {zh: 类, en: class}, industry: ["211"],
           text: {key: 涉及通用工序重点管理的, simplified: 10吨及以上, registration: 其他},
           key: by_general_process, simplified: {paint: ">= 10 t/a"}, registration: other}
        - {no: 109, name: {zh: 锅炉, en: boilers}, category: {zh: 通用工序, en: general}, applies: {boiler: true}, text: {key: 名录, simplified: 20吨},
           key: {listed: true}, simplified: {capacity: ">= 20 t/a"}}
        """;

    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("project.industry", "industry"),
        Sample.Fact("outfall", "boolean"),
        Sample.Fact("listed", "boolean"),
        Sample.Fact("boiler", "boolean"),
        Sample.Fact("paint", "number", "unit: t/a"),
        Sample.Fact("capacity", "number", "unit: t/a, gate: {boiler: true}"));

    private static readonly RuleSet Rules = Sample.Rules(Vocabulary, Head + Items);

    [Theory]
    [InlineData("{project.industry: ['0313'], outfall: true}", Key)]
    [InlineData("{project.industry: ['0313'], outfall: false}", Registration)]
    [InlineData("{project.industry: ['0313']}", Key, Registration)] // no item between: simplified is not possible
    [InlineData("{project.industry: ['2110'], paint: 9.99 t/a}", Registration)]
    [InlineData("{project.industry: ['2110'], paint: 10 t/a}", Simplified)]
    [InlineData("{project.industry: ['2110'], paint: 0 t/a, boiler: true, listed: false, capacity: 20 t/a}", Simplified)] // by the general process
    [InlineData("{project.industry: ['2110'], paint: 0 t/a, boiler: true, listed: false, capacity: 19.9 t/a}", Registration)]
    [InlineData("{project.industry: ['2110'], paint: 0 t/a, boiler: true, listed: true}", Key)]
    [InlineData("{project.industry: ['2110'], paint: 10 t/a, boiler: true, capacity: 1 t/a}", Key, Simplified)]
    [InlineData("{project.industry: ['5111']}", None)]
    [InlineData("{}", Key, Simplified, Registration, None)]
    [InlineData("{project.industry: ['21']}", Simplified, Registration, None)] // a coarse code may be another trade
    public void The_heaviest_of_the_items_that_apply_counts(string facts, params PermitCategory[] range)
    {
        var permit = Rules.Screen(facts).Permit;
        Assert.Equal(range, permit.Range);
        Assert.Equal(range is [var only] ? only : null, permit.Category);
    }

    [Fact]
    public void What_settles_it_is_asked_and_marked_so()
    {
        var decision = Rules.Screen("{project.industry: ['0313']}");
        Assert.Equal(["outfall"], decision.Permit.Needs.Select(f => f.Id));
        Assert.Equal(NeedPurpose.Permit, decision.Needs.Single(n => n.Fact?.Id == "outfall").For);
        Assert.Equal(["project.industry"], Rules.Screen("{}").Permit.Needs.Select(f => f.Id));
        Assert.Empty(Rules.Screen("{project.industry: ['0313'], outfall: true}").Permit.Needs);
    }

    [Fact]
    public void Content_that_nobody_mentioned_is_named()
    {
        var permit = Rules.Screen("{project.industry: ['0313'], outfall: false}").Permit;
        Assert.Equal(["109"], permit.TakenAsAbsent.Select(i => i.Number));
        Assert.Equal([("1", true)], permit.Items.Select(i => (i.Item.Number, i.Decides)));
        Assert.Equal([Key, Simplified, Registration], Rules.Screen("{project.industry: ['0313'], outfall: false}", strict: true).Permit.Range.AsEnumerable()); // nothing is granted
    }

    [Theory]
    [InlineData("2019-12-19", 0)]
    [InlineData("2019-12-20", 1)]
    [InlineData("2029-12-31", 1)]
    [InlineData("2030-01-01", 0)]
    public void It_speaks_for_the_days_for_which_it_is_held(string day, int held)
    {
        var permit = Rules.Screen("{project.industry: ['0313'], outfall: true}", day).Permit;
        Assert.Equal(held, permit.Range.Length);
        Assert.Equal(held == 1, permit.Catalogue is not null);
    }

    [Fact]
    public void It_is_no_catalogue_of_assessment()
    {
        Assert.Empty(Rules.Catalogues);
        Assert.Equal("permits", Assert.Single(Rules.PermitCatalogues).Id);
        Assert.Null(Rules.Screen("{project.industry: ['0313'], outfall: true}").Classification.Catalogue);
    }

    [Theory]
    [InlineData("report_book: {outfall: true}, text: {report_book: 有}")] // a grade of the other kind of catalogue
    [InlineData("key: {outfall: true}, text: {simplified: 有}")]
    [InlineData("key: sometimes, text: {key: 有}")]
    public void A_wrong_item_is_refused(string grades) => Assert.NotEmpty(
        Load($"{Head}\n- {{no: 1, name: {{zh: 猪, en: pigs}}, category: {{zh: 类, en: class}}, industry: [\"031\"], {grades}}}"));

    [Fact]
    public void A_catalogue_of_assessment_knows_no_general_process() => Assert.NotEmpty(
        Load("catalogue: \"2021\"\ntitle: {zh: 名录, en: catalogue}\nin_force: {from: 2021-01-01}\nitems:\n"
            + "- {no: 1, name: {zh: 猪, en: pigs}, category: {zh: 类, en: class}, industry: [\"031\"], report_book: by_general_process, text: {report_book: 有}}"));

    [Fact]
    public void Two_versions_for_one_day_are_refused() => Assert.NotEmpty(
        Sample.Load(Vocabulary, Head + Items, (Head + Items).Replace("catalogue: permits", "catalogue: others", StringComparison.Ordinal)).Diagnostics);

    private static IEnumerable<Diagnostics.Diagnostic> Load(string catalogue) => Sample.Load(Vocabulary, catalogue).Diagnostics;
}
