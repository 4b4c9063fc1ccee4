using Xunit;

namespace PermitScreen.Tests.Bad;

/// <summary>What can be wrong with an item of the catalogue that its shape does not show.</summary>
public class CatalogueFaultsTests
{
    private const string Rest = "name: {zh: 项, en: item}, category: {zh: 类, en: class}";

    [Theory]
    [InlineData("- {no: 1, industry: [\"30\"], text: {report_form: 全部}, report_book: other, REST}")] // words of one grade, condition of another
    [InlineData("- {no: 1, text: {report_form: 全部}, report_form: other, REST}")] // neither codes nor a feature bring it in
    [InlineData("- {no: 1, industry: [\"30\"], text: {report_form: 全部}, report_form: other, REST}\n- {no: 1, industry: [\"31\"], text: {report_form: 全部}, report_form: other, REST}")]
    public void An_item_is_refused(string items)
    {
        var catalogue = $$"""
            catalogue: "2021"
            title: {zh: 名录, en: catalogue}
            in_force: {from: 2021-01-01}
            items:
            {{items.Replace("REST", Rest, StringComparison.Ordinal)}}
            """;
        var result = Sample.Load(Sample.Documents, Sample.Vocabulary(Sample.Fact("project.industry", "industry")), catalogue);

        Assert.True(result.IsRefused);
        Assert.Contains(result.Diagnostics, d => d.Code == "PS1042");
    }

    /// <summary>A typo in a number would make a condition that never holds.</summary>
    [Theory]
    [InlineData("\"1\"", false)]
    [InlineData("\"2\"", true)]
    public void A_rule_names_items_that_some_version_has(string number, bool isRefused)
    {
        var catalogue = $$"""
            catalogue: "2021"
            title: {zh: 名录, en: catalogue}
            in_force: {from: 2021-01-01}
            items:
            - {no: 1, industry: ["30"], text: {report_form: 全部}, report_form: other, {{Rest}}}
            """;
        var vocabulary = Sample.Vocabulary(Sample.Fact("project.industry", "industry"), Sample.Fact("project.catalogue_items", "item"));
        var result = Sample.Load(Sample.Documents, vocabulary, catalogue, Sample.Pack(Sample.Rule("t/r", $"{{project.catalogue_items: {number}}}")));

        Assert.Equal(isRefused ? ["PS1058"] : [], result.Diagnostics.Where(d => d.Severity == Diagnostics.Severity.Error).Select(d => d.Code));
    }
}
