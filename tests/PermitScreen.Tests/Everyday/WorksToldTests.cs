using NodaTime;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Everyday;

/// <summary>
/// Some codes of those who build or run works lead to several items. What tells the items apart is asked for, never the number of the item;
/// and what was stated of it settles the grade.
/// </summary>
public class WorksToldTests
{
    private static readonly LocalDate Day = new(2025, 6, 1);

    [Theory]
    [InlineData("{project.industry: \"4811\", project.nature: new}", "railway.kind")]
    [InlineData("{project.industry: \"4811\", project.nature: renovation}", "railway.electrification")]
    [InlineData("{project.industry: \"7861\"}", "leisure.kind")]
    [InlineData("{project.industry: \"4511\"}", "storage.kinds")]
    [InlineData("{project.industry: \"4512\", storage.kinds: []}", "pipeline.kinds")]
    public void The_deciding_fact_is_asked_first(string facts, string asked)
    {
        var classification = RealRules.Screener.Screen(RealRules.RuleSet.Application(facts), Sample.On(Day)).Classification;
        Assert.Equal(asked, classification.Needs[0].Id);
        Assert.DoesNotContain(classification.Needs, need => need.Id == "project.catalogue_items");
    }

    [Theory]
    [InlineData("{project.industry: \"4811\", project.nature: new, railway.kind: main}", "132", "report_book")]
    [InlineData("{project.industry: \"4811\", project.nature: new, railway.kind: dedicated, works.length: 30 km, site.sensitive_areas: []}", "132", "report_form")]
    [InlineData("{project.industry: \"4811\", project.nature: new, railway.kind: dedicated, works.length: 31 km, site.sensitive_areas: []}", "132", "report_book")]
    [InlineData("{project.industry: \"4811\", project.nature: renovation, railway.electrification: none}", "133", "report_form")]
    [InlineData("{project.industry: \"4811\", project.nature: new, railway.hub: true, railway.kind: none, site.sensitive_areas: []}", "134", "report_form")]
    [InlineData("{project.industry: \"4811\", project.nature: new, railway.hub: true, railway.kind: main, site.sensitive_areas: []}", "132", "report_book")]
    [InlineData("{project.industry: \"4811\", project.nature: new, railway.kind: none, site.sensitive_areas: [residential]}", null, "not_managed")]
    [InlineData("{project.industry: \"4811\", project.nature: renovation, railway.electrification: buildings}", null, "not_managed")]
    [InlineData("{project.industry: \"5320\", project.nature: new, project.catalogue_items: [\"134\"], site.sensitive_areas: []}", "134", "report_form")]
    [InlineData("{project.industry: \"4811\", project.nature: new, railway.kind: none, project.catalogue_items: [\"134\"], site.sensitive_areas: []}", "134", "report_form")]
    [InlineData("{project.industry: \"7861\", works.cableway: true, leisure.kind: []}", "115", "report_form")]
    [InlineData("{project.industry: \"7861\", works.cableway: false, leisure.kind: []}", "115", "registration")]
    [InlineData("{project.industry: \"7861\", works.cableway: false}", null, "open")]
    [InlineData("{project.industry: \"7862\", works.cableway: false, leisure.kind: [other_park]}", "114", "report_form")]
    [InlineData("{project.industry: \"4511\", project.nature: new, pipeline.kinds: [city_gas], pipeline.gas_pressure: 2.5 MPa, storage.kinds: [], site.sensitive_areas: []}", "146", "registration")]
    [InlineData("{project.industry: \"4511\", project.nature: new, pipeline.kinds: [oil_gas_line], storage.kinds: [], site.sensitive_areas: []}", "147", "report_form")]
    [InlineData("{project.industry: \"4512\", project.nature: new, pipeline.kinds: [], storage.kinds: [other]}", "149", "report_form")]
    [InlineData("{project.industry: \"4511\", project.nature: new, pipeline.kinds: [], storage.kinds: []}", null, "not_managed")]
    public void What_was_stated_of_it_settles_the_grade(string facts, string? item, string grade)
    {
        var classification = RealRules.Screener.Screen(RealRules.RuleSet.Application(facts), Sample.On(Day)).Classification;
        Assert.Equal(grade, classification.Grade is { } known ? SnakeCase.Of(known) : "open");
        if (item is not null)
            Assert.Contains(classification.DecidingItems, deciding => deciding.Item.Number == item);
    }
}
