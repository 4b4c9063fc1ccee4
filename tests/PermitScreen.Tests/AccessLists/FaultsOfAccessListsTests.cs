using Xunit;

namespace PermitScreen.Tests.AccessLists;

/// <summary>What can be wrong with an access list, in YAML and as a table.</summary>
public class FaultsOfAccessListsTests
{
    private const string Heading = "unit,id,dimension,effect,industry,when,text_zh,text_en";

    [Theory]
    [InlineData("unit: ZH530699, region: \"530600\"", "PS4001 6:3")] // of a unit or of a region
    [InlineData("name: {zh: 甲, en: a}", "PS4001 6:3")] // of neither
    [InlineData("unit: ZH530699", "PS4002 6:11")] // half a code
    public void A_list_belongs_to_one_unit_or_one_region(string place, string fault) =>
        Assert.Equal([fault], Lists.Faults(Lists.File(Lists.List(place))));

    [Fact]
    public void A_table_that_is_not_there_is_a_fault() => Assert.Equal(["PS4008 5:8"], Lists.Faults(Lists.Head("synthetic: yes\ntable: more.csv")));

    [Theory]
    [InlineData("unit,id,dimension,effect,industry,when,text_zh\n", "PS4005 more.csv:1:1")] // no words in English
    [InlineData(Heading + "\nZH53069910001,1,space_layout,prohibits\n", "PS4006 more.csv:2:1")] // half a row
    [InlineData(Heading + "\nZH530699,1,space_layout,prohibits,,,禁止,no\n", "PS4002 more.csv:2:1")]
    public void A_table_is_refused_with_the_place(string table, string fault) => Assert.Equal(
        [fault],
        Lists.Load(("lists.yaml", Lists.Head("synthetic: yes\ntable: more.csv")), ("more.csv", table)).Diagnostics.Select(d => $"{d.Code} {d.Place}"));
}
