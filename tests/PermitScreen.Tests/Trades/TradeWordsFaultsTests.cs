using PermitScreen.Diagnostics;
using Xunit;

namespace PermitScreen.Tests.Trades;

/// <summary>Everyday words are checked against the tables when they are loaded.</summary>
public class TradeWordsFaultsTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(Sample.Fact("project.industry", "industry"), Sample.Fact("project.catalogue_items", "item"));

    private const string Catalogue = """
        catalogue: "2021"
        title: {zh: 名录, en: catalogue}
        in_force: {from: 2021-01-01}
        items:
        - no: 161
          name: {zh: 输变电工程, en: power lines}
          category: {zh: 五十五、核与辐射, en: LV. Nuclear}
          text: {report_form: 其他}
          report_form: other
        """;

    [Theory]
    [InlineData("- {words: [养猪], industry: [\"0398\"]}", "PS1101")]
    [InlineData("- {words: [养猪], industry: [\"0313\"]}\n- {words: [养 猪], industry: [\"0314\"]}", "PS1009")]
    [InlineData("- {words: [变电站], items: [\"999\"]}", "PS1071")]
    [InlineData("- {words: [变电站]}", "PS1072")]
    [InlineData("- {words: [\" \"], items: [\"161\"]}", "PS1033")]
    [InlineData("- {word: [变电站], items: [\"161\"]}", "PS1001")]
    public void Each_fault_has_its_code_and_place(string entries, string code)
    {
        var fault = Load("trades: \"2021\"\nentries:\n" + entries).Diagnostics.First(d => d.Code == code);
        Assert.True(fault.IsError);
        Assert.True(fault.Place.Line >= 3, fault.ToString());
    }

    [Fact]
    public void The_version_of_the_catalogue_must_exist() =>
        Assert.Contains(Load("trades: \"2018\"\nentries: [{words: [变电站], items: [\"161\"]}]").Diagnostics, d => d.Code == "PS1070");

    [Fact]
    public void Words_count_in_the_digest()
    {
        var one = Load("trades: \"2021\"\nentries: [{words: [变电站], items: [\"161\"]}]");
        var other = Load("trades: \"2021\"\nentries: [{words: [变电站, 变电所], items: [\"161\"]}]");
        Assert.NotEqual(one.Value.Digest, other.Value.Digest);
    }

    private static Loaded<RuleSet> Load(string trades) => Sample.Load(Vocabulary, Catalogue, trades);
}
