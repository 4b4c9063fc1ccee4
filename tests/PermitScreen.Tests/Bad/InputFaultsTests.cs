using PermitScreen.Loading.Applications;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Bad;

/// <summary>What can be wrong with a code or with the form of an application; each fault has its place.</summary>
public class InputFaultsTests
{
    private static readonly RuleSet Rules = Sample.Rules(
        Sample.Vocabulary(Sample.Fact("region", "region"), Sample.Fact("industry", "industry"), Sample.Fact("name", "text")),
        Sample.Pack(Sample.Rule("t/r", "{industry: \"3011\"}")));

    [Theory]
    [InlineData("region: 朝阳区", "PS1102")] // in Beijing and in Changchun
    [InlineData("region: \"330103\"", "PS1103")] // abolished
    [InlineData("region: 420600 宜昌市", "PS1104")] // the code of another city
    [InlineData("region: \"110100\"", "PS1105")] // a filler
    [InlineData("region: \"130171\"", "PS1106")] // a development zone
    [InlineData("region: \"232761\"", "PS1107")] // a statistical code
    [InlineData("region: \"999999\"", "PS1101")]
    [InlineData("industry: \"9999\"", "PS1101")]
    public void A_code_that_cannot_be_used(string fact, string code)
    {
        var result = new ApplicationReader(Rules).ReadYaml($"id: a\nfacts:\n  {fact}", "a.yaml");

        Assert.True(result.IsRefused);
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal((code, $"a.yaml:3:{fact.IndexOf(' ', StringComparison.Ordinal) + 4}"), (fault.Code, fault.Place.ToString()));
    }

    /// <summary>It would bring no item in, and so pass for a project that is not managed.</summary>
    [Fact]
    public void A_number_that_no_catalogue_has()
    {
        var result = new ApplicationReader(RealRules.RuleSet).ReadYaml("id: a\nfacts: {project.catalogue_items: [\"999\"]}", "a.yaml");

        Assert.True(result.IsRefused);
        Assert.Equal("PS2013", Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData("[]", "PS2007")]
    [InlineData("{\"facts\": {\"name\": \"\\ud800\"}}", "PS0010")] // half a character
    public void A_text_that_is_no_application(string text, string code)
    {
        var result = new ApplicationReader(Rules).Read(text, "a.json");

        Assert.True(result.IsRefused);
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
    }
}
