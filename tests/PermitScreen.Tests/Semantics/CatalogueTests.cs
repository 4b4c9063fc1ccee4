using PermitScreen.Loading.Applications;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Grades are sets, items are brought in by code, number or content, and article 4 of the catalogue.</summary>
public class CatalogueTests
{
    private const string Catalogue = """
        catalogue: "2021"
        title: {zh: 名录, en: catalogue}
        in_force: {from: 2021-01-01}
        held: {from: 2021-01-01, to: 2030-01-01}
        works_codes: ["48"]
        items:
        - {no: 1, name: {zh: 钢, en: steel}, category: {zh: 类, en: class}, industry: ["311"], text: {report_book: 大, report_form: 其他},
           report_book: {size: ">= 100 t/a"}, report_form: other}
        - {no: 2, name: {zh: 纸, en: paper}, category: {zh: 类, en: class}, industry: ["221"], text: {report_book: 浆, registration: 纸},
           report_book: {pulp: true}, registration: {paper: true}, unless: {handmade: true}}
        - {no: 3, name: {zh: 路, en: roads}, category: {zh: 类, en: class}, also: [{industry: ["4812"], when: {project.nature: new}}],
           text: {report_form: 全部}, report_form: other}
        - {no: 4, name: {zh: 锅炉, en: boilers}, category: {zh: 类, en: class}, applies: {boiler: true}, text: {registration: 全部}, registration: other}
        """;

    private static readonly RuleSet Rules = Sample.Rules(
        Sample.Vocabulary(
            Sample.Fact("project.industry", "industry"),
            Sample.Fact("project.catalogue_items", "item"),
            Sample.Fact("project.nature", "enum", Sample.Values("new", "expansion", "renovation", "technical_upgrade", "relocation")),
            Sample.Fact("project.ancillary_only", "boolean", "assume: false"),
            Sample.Fact("size", "number", "unit: t/a"),
            Sample.Fact("pulp", "boolean"),
            Sample.Fact("paper", "boolean"),
            Sample.Fact("handmade", "boolean"),
            Sample.Fact("boiler", "boolean"),
            Sample.Fact("classification.item", "item"),
            Sample.Fact("classification.grade", "enum", Sample.Values("report_book", "report_form", "registration", "not_managed"))),
        Catalogue);

    [Theory]
    [InlineData("quays: 油码头", "report_form")]
    [InlineData("quays: 散货码头", "not_managed")]
    [InlineData("quays: 码头", "report_form, not_managed")] // one of the two: vague is not unspoken
    [InlineData("quays: none", "not_managed")]
    [InlineData("size: 1", "not_managed")] // nothing was said of quays
    public void Works_that_a_word_of_two_meanings_may_state_are_not_taken_as_absent(string stated, string expected)
    {
        Assert.All(["{known: {quays: oil}}", "{oil_quay.present: true}"], applies =>
        {
            var decision = WithQuays(applies).Screen($"{{project.industry: ['2211'], {stated}}}");
            Assert.Equal(expected.Split(", ").Order(StringComparer.Ordinal), decision.Classification.Range.Select(g => SnakeCase.Of(g)).Order(StringComparer.Ordinal));
        });
    }

    /// <summary>Of works that are known what else must hold is open, not taken as absent.</summary>
    [Theory]
    [InlineData("quays: 油码头", "report_form, not_managed")]
    [InlineData("quays: 油码头, boiler: true", "report_form")]
    [InlineData("quays: 油码头, boiler: false", "not_managed")]
    [InlineData("quays: 散货码头", "not_managed")]
    [InlineData("size: 1", "not_managed")]
    public void Known_works_leave_open_what_else_must_hold(string stated, string expected)
    {
        var decision = WithQuays("{known: {quays: oil}, boiler: true}").Screen($"{{project.industry: ['2211'], {stated}}}");
        Assert.Equal(expected.Split(", ").Order(StringComparer.Ordinal), decision.Classification.Range.Select(g => SnakeCase.Of(g)).Order(StringComparer.Ordinal));
    }

    /// <summary>A feature that many projects have is named as taken for absent; works that hardly any has are not.</summary>
    [Theory]
    [InlineData("{oil_quay.present: true}", "1")]
    [InlineData("{known: {quays: oil}}", "")]
    public void Works_that_must_be_known_are_no_assumption(string applies, string named)
    {
        var grade = WithQuays(applies).Screen("{project.industry: ['2211']}").Classification;
        Assert.Equal("not_managed", string.Join(", ", grade.Range.Select(g => SnakeCase.Of(g))));
        Assert.Equal(named, string.Join(", ", grade.TakenAsAbsent.Select(i => i.Number)));
        Assert.Empty(grade.Needs);
    }

    private static RuleSet WithQuays(string applies) => Sample.Rules(
        Sample.Vocabulary(
            Sample.Fact("project.industry", "industry"),
            Sample.Fact("project.catalogue_items", "item"),
            Sample.Fact("size", "number", "unit: t/a"),
            Sample.Fact("quays", "set", Sample.Values("bulk", "oil") + ", words: {油码头: oil, 散货码头: bulk, 码头: [\"bulk?\", \"oil?\"]}"),
            Sample.Fact("boiler", "boolean"),
            Sample.Fact("oil_quay.present", "boolean", "derive: {when: {quays: oil}}"),
            Sample.Fact("classification.item", "item"),
            Sample.Fact("classification.grade", "enum", Sample.Values("report_book", "report_form", "registration", "not_managed"))),
        $$"""
        catalogue: "2021"
        title: {zh: 名录, en: catalogue}
        in_force: {from: 2021-01-01}
        items:
        - {no: 1, name: {zh: 油码头, en: oil quays}, category: {zh: 类, en: class}, applies: {{applies}}, text: {report_form: 全部}, report_form: other}
        """);

    [Theory]
    // The item has no report form: it is not possible though it lies between.
    [InlineData("{project.industry: ['2211'], handmade: false}", "report_book, registration, not_managed")]
    [InlineData("{project.industry: ['2211'], pulp: false}", "registration, not_managed")]
    [InlineData("{project.industry: ['2211'], pulp: true}", "report_book, not_managed")] // perhaps left out, but never a lighter grade
    [InlineData("{project.industry: ['2211'], pulp: true, handmade: true}", "not_managed")]
    [InlineData("{project.industry: ['3110']}", "report_book, report_form")]
    [InlineData("{project.industry: ['3110'], size: 100}", "report_book")]
    [InlineData("{project.industry: ['3110'], size: 99}", "report_form")]
    [InlineData("{project.industry: ['5111']}", "not_managed")]
    // Of two items the heavier counts; what one surely asks is the least of all.
    [InlineData("{project.industry: ['3110', '2211'], size: 1, handmade: false}", "report_book, report_form")]
    [InlineData("{project.industry: ['5111'], boiler: true}", "registration")]
    [InlineData("{project.industry: ['3110'], size: 1, boiler: true}", "report_form")]
    public void The_possible_grades_are_a_set(string facts, string grades) => Assert.Equal(grades, Grades(Rules.Screen(facts)));

    [Theory]
    [InlineData("{project.industry: ['3110'], size: 1, boiler: true}", "1 report_form decides; 4 registration")]
    [InlineData("{project.industry: ['5111'], boiler: true}", "4 registration decides")]
    [InlineData("{project.industry: ['3110'], boiler: true}", "1 report_book, report_form; 4 registration")]
    public void Items_below_the_deciding_one_are_shown(string facts, string items) => Assert.Equal(
        items,
        string.Join("; ", Rules.Screen(facts).Classification.Items.Select(i =>
            $"{i.Item.Number} {string.Join(", ", i.Grades.Select(SnakeCase.Of))}{(i.Decides ? " decides" : "")}")));

    [Theory]
    // 名录第四条第三款: what is built counts, so the numbers are asked; only of what already stands.
    [InlineData("{project.industry: ['3110'], size: 1, project.nature: expansion, project.ancillary_only: true}", "report_book, report_form, registration, not_managed", "project.catalogue_items")]
    [InlineData("{project.industry: ['3110'], size: 1, project.nature: technical_upgrade, project.ancillary_only: true}", "report_book, report_form, registration, not_managed", "project.catalogue_items")]
    [InlineData("{project.industry: ['3110'], size: 1, project.nature: expansion, project.ancillary_only: true, project.catalogue_items: ['3']}", "report_form", "")]
    [InlineData("{project.industry: ['3110'], size: 1, project.nature: expansion, project.ancillary_only: true, project.catalogue_items: []}", "not_managed", "")]
    [InlineData("{project.industry: ['3110'], size: 1, project.nature: new, project.ancillary_only: true}", "report_form", "")]
    [InlineData("{project.industry: ['3110'], size: 1, project.nature: relocation, project.ancillary_only: true}", "report_form", "")]
    [InlineData("{project.industry: ['3110'], size: 1, project.nature: expansion}", "report_form", "")] // assumed not to be so
    [InlineData("{project.industry: ['3110'], size: 1, project.ancillary_only: true}", "report_book, report_form, registration, not_managed", "project.nature, project.catalogue_items")]
    public void Works_that_leave_the_main_works_alone_are_graded_by_their_own_content(string facts, string grades, string asked)
    {
        var decision = Rules.Screen(facts);
        Assert.Equal(grades, Grades(decision));
        Assert.Equal(asked, string.Join(", ", decision.Classification.Needs.Select(f => f.Id)));
    }

    [Theory]
    // A code that we added counts under its condition, and the condition is no content that somebody mentioned.
    [InlineData("{project.catalogue_items: ['4']}", "registration")]
    [InlineData("{project.catalogue_items: ['4'], project.nature: new}", "registration")]
    [InlineData("{project.industry: ['4812'], project.nature: new, project.catalogue_items: []}", "report_form")]
    [InlineData("{project.industry: ['4812'], project.nature: expansion, project.catalogue_items: []}", "not_managed")]
    [InlineData("{project.industry: ['4812'], project.catalogue_items: []}", "report_form, not_managed")]
    public void The_condition_of_an_added_code_is_no_feature(string facts, string grades) => Assert.Equal(grades, Grades(Rules.Screen(facts)));

    [Theory]
    [InlineData("{project.industry: ['2211']}", "handmade, pulp, paper")]
    [InlineData("{project.industry: ['2211'], handmade: false, pulp: true}", "")]
    [InlineData("{project.industry: ['3110']}", "size")] // not the number of the item
    [InlineData("{project.industry: ['4811']}", "project.catalogue_items")] // works of many items
    [InlineData("{}", "project.industry")]
    public void What_settles_the_grade_is_asked_in_the_order_of_the_words(string facts, string asked) =>
        Assert.Equal(asked, string.Join(", ", Rules.Screen(facts).Classification.Needs.Select(f => f.Id)));

    [Theory]
    [InlineData("2020-12-31", false)]
    [InlineData("2021-01-01", true)]
    [InlineData("2029-12-31", true)]
    [InlineData("2030-01-01", false)] // in force for all we know, but nobody looked
    public void A_day_outside_the_span_held_is_never_graded_for_certain(string day, bool graded)
    {
        var classification = Rules.Screen("{project.industry: ['3110'], size: 100}", day).Classification;
        Assert.Equal(graded, classification.Grade == Grade.ReportBook);
        Assert.Equal(graded ? 1 : 4, classification.Range.Length);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("33")]
    [InlineData("steel")]
    public void A_number_that_the_catalogue_lacks_is_refused(string number)
    {
        var result = new ApplicationReader(Rules).ReadYaml($"id: a\nfacts: {{project.catalogue_items: ['{number}']}}", "a.yaml");
        Assert.True(result.IsRefused);
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal("PS2013", fault.Code);
        Assert.Equal(2, fault.Place.Line);
    }

    private static string Grades(Decision decision) => string.Join(", ", decision.Classification.Range.Select(SnakeCase.Of));
}
