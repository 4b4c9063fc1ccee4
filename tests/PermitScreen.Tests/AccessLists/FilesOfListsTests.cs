using Xunit;

namespace PermitScreen.Tests.AccessLists;

/// <summary>A list that is not read takes its prohibitions with it: whatever lies in the directory is read, or is a fault.</summary>
public class FilesOfListsTests
{
    private const string Table = """
        unit,id,dimension,effect,industry,when,text_zh,text_en
        ZH53069910001,1,space_layout,prohibits,,{smelts: true},禁止,no
        """;

    private static readonly string File = Lists.File(Lists.List($"unit: {Lists.Unit}"));

    [Theory]
    [InlineData("access_list")]
    [InlineData("acess_lists")]
    [InlineData("access-lists")]
    [InlineData("清单")] // the rest of the file tells
    public void A_mistyped_first_key_does_not_lose_the_file(string key)
    {
        var result = Lists.Load(("lists.yaml", File.Replace("access_lists", key, StringComparison.Ordinal)));
        Assert.True(result.IsRefused);
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal(("PS4009", "lists.yaml:1:1", "access_lists"), (fault.Code, fault.Place.ToString(), fault.Suggestion));
    }

    [Theory]
    [InlineData("pack: x\nrules: []")]
    [InlineData("- unit: ZH53069910001")]
    [InlineData("remarks")]
    public void What_is_neither_list_nor_application_is_a_fault(string text)
    {
        var fault = Assert.Single(Lists.Load(("x.yaml", text)).Diagnostics);
        Assert.Equal(("PS4009", null), (fault.Code, fault.Suggestion));
    }

    [Fact]
    public void Applications_and_sites_may_lie_beside_the_lists() => Assert.Empty(Lists.Load(
        ("lists.yaml", File), ("applications/a.yaml", "id: a\nfacts: {smelts: true}"), ("applications/b.yaml", "site: {point: [104, 27]}"), ("README.md", "unit,id")).Diagnostics);

    [Fact]
    public void A_list_belongs_to_a_unit_or_to_a_region()
    {
        Assert.Equal(["PS4001 6:3"], Lists.Faults(Lists.File(Lists.List($"unit: {Lists.Unit}, region: \"530600\""))));
        Assert.Equal(["PS4001 6:3"], Lists.Faults(Lists.File(Lists.List("name: {zh: 甲, en: a}"))));
    }

    [Theory]
    [InlineData("ZH5306991000", "synthetic: yes")]
    [InlineData("ZH53069910001", "synthetic: no")] // there is no county 530699
    public void A_unit_is_a_code(string unit, string head) => Assert.Equal(
        ["PS4002 6:11"], Lists.Faults(Lists.Head(head) + $"lists:\n- {Lists.List($"unit: {unit}")}"));

    [Fact]
    public void A_condition_has_one_definition()
    {
        var result = Lists.Load(("a.yaml", File), ("b.yaml", File));
        Assert.Equal("PS4003 b.yaml:6:44 condition `ZH53069910001/1` is defined already at a.yaml:6:44", Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void A_table_is_read_with_its_head()
    {
        var rules = Lists.Load(("folder/lists.yaml", Lists.Head("synthetic: yes\ntable: more.csv")), ("folder/more.csv", Table)).Value;
        Assert.Equal(Verdict.Reject, rules.Screen($"{{site.control_units: [{Lists.Unit}], smelts: true}}").Verdict);
    }

    [Fact]
    public void A_table_that_no_head_names_is_a_fault()
    {
        Assert.Equal(["PS4004 more.csv"], Codes(("more.csv", Table)));
        Assert.Equal(["PS4004 folder/more.csv"], Codes(("lists.yaml", File), ("folder/more.csv", Table)));
        Assert.Empty(Codes(("lists.yaml", File), ("other.csv", "id,project.region\na,530600"))); // applications in a table
    }

    [Theory]
    [InlineData("more.csv")] // not there
    [InlineData("../lists.csv")] // never a path
    [InlineData("/etc/hosts")]
    public void A_head_names_a_table_beside_it(string table) =>
        Assert.Equal(["PS4008 folder/lists.yaml:5:8"], Codes(("lists.csv", "id"), ("folder/lists.yaml", Lists.Head($"synthetic: yes\ntable: {table}"))));

    [Theory]
    [InlineData("unit,id", "identity", "PS4005 more.csv:1:1")]
    [InlineData(",no", "", "PS4006 more.csv:2:1")] // a cell is missing
    [InlineData("ZH53069910001", "ZH5306991000", "PS4002 more.csv:2:1")]
    [InlineData("prohibits", "prohibit", "PS1005 more.csv:2:1")]
    [InlineData("{smelts", "{smelt", "PS1003 more.csv:1:2")]
    [InlineData("禁止", "", "PS1033 more.csv:2:1")]
    [InlineData(Table, "", "PS0007 more.csv")]
    public void A_fault_of_a_table_has_its_place(string from, string to, string fault)
    {
        var table = Table.Replace(from, to, StringComparison.Ordinal);
        Assert.Equal([fault], Codes(("lists.yaml", Lists.Head("synthetic: yes\ntable: more.csv")), ("more.csv", table)).Distinct());
    }

    private static IEnumerable<string> Codes(params (string Name, string Text)[] files) =>
        Lists.Load(files).Diagnostics.Select(d => $"{d.Code} {d.Place}");
}
