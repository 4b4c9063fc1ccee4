using PermitScreen.Codes;
using Xunit;

namespace PermitScreen.Tests.Codes;

public class RegionTableTests
{
    private static readonly RegionTable Table = Tables.Regions;

    [Theory]
    [InlineData("province", 34)] // Taiwan, Hong Kong and Macau included
    [InlineData("prefecture", 333)]
    [InlineData("county", 2846)]
    public void The_counts_are_those_of_the_source(string level, int count) =>
        Assert.Equal(count, Table.Entries.Count(entry => SnakeCase.Of(entry.Level) == level));

    [Theory]
    [InlineData("420500", "420500")]
    [InlineData("４２０５００", "420500")] // full width
    [InlineData("4205", "420500")] // significant prefix
    [InlineData("42", "420000")]
    [InlineData("宜昌市", "420500")]
    [InlineData("宜昌", "420500")]
    [InlineData("湖北省宜昌市", "420500")]
    [InlineData("湖北宜昌", "420500")]
    [InlineData("湖北省 宜昌市 夷陵区", "420506")]
    [InlineData("湖北/宜昌/夷陵", "420506")]
    [InlineData("湖北省夷陵区", "420506")] // the prefecture left out
    [InlineData("420500 宜昌市", "420500")]
    [InlineData("宜昌市（420500）", "420500")]
    [InlineData("昭阳区", "530602")]
    [InlineData("昭通", "530600")]
    [InlineData("仙桃", "429004")] // directly under its province
    [InlineData("湖北省仙桃市", "429004")]
    [InlineData("北京东城区", "110101")]
    [InlineData("北京市朝阳区", "110105")] // the address decides between homonyms
    [InlineData("长春市朝阳区", "220104")]
    [InlineData("东莞", "441900")] // no level below
    [InlineData("内蒙古", "150000")]
    [InlineData("广西", "450000")]
    [InlineData("新疆", "650000")]
    [InlineData("延边州", "222400")]
    [InlineData("长阳", "420528")]
    [InlineData("积石山", "622927")] // three peoples in the name
    [InlineData("沙县区", "350405")] // today's name, although 沙县 is abolished
    [InlineData("孟津", "410308")]
    public void Codes_names_and_addresses_are_found(string text, string code)
    {
        var resolution = Table.Resolve(text);
        Assert.Equal(CodeOutcome.Found, resolution.Outcome);
        Assert.Equal(code, resolution.Entry?.Code);
    }

    [Fact]
    public void Every_code_and_every_full_name_leads_back()
    {
        foreach (var entry in Table.Entries)
        {
            Assert.Equal(entry, Table.Resolve(entry.Code).Entry);
            Assert.Equal(entry, Table.Resolve(entry.FullName).Entry);
            Assert.Equal(entry, Table.Resolve($"{entry.Code} {entry.FullName}").Entry);
            Assert.Equal(entry, Table.Resolve(RegionTable.SignificantPrefix(entry.Code)).Entry);
        }
    }

    [Theory]
    [InlineData("朝阳区", new[] { "110105", "220104" })]
    [InlineData("吉林", new[] { "220000", "220200" })] // province and city
    [InlineData("河南", new[] { "410000", "632324" })] // and 河南蒙古族自治县 in Qinghai
    [InlineData("420600 宜昌市", new[] { "420600", "420500" })] // code and name disagree
    public void What_could_be_several_is_left_to_the_person(string text, string[] codes)
    {
        var resolution = Table.Resolve(text);
        Assert.Equal(CodeOutcome.Ambiguous, resolution.Outcome);
        Assert.Null(resolution.Entry);
        Assert.Equal(codes, resolution.Entries.Select(entry => entry.Code));
    }

    [Theory]
    [InlineData("110100", CodeProblem.PlaceholderRow, "110000")]
    [InlineData("500200", CodeProblem.PlaceholderRow, "500000")]
    [InlineData("429000", CodeProblem.PlaceholderRow, "420000")]
    [InlineData("4290", CodeProblem.PlaceholderRow, "420000")]
    [InlineData("130171", CodeProblem.DevelopmentZone, "130100")]
    [InlineData("232761", CodeProblem.StatisticalOnly, "232700")]
    [InlineData("632857", CodeProblem.StatisticalOnly, "632800")]
    [InlineData("620201", CodeProblem.StatisticalOnly, "620200")]
    [InlineData("460321", CodeProblem.StatisticalOnly, "460300")]
    [InlineData("420550", CodeProblem.NotListed, "420500")] // a slip
    [InlineData("湖北省宜晶市", CodeProblem.NotListed, "420500")]
    [InlineData("河北省宜昌市", CodeProblem.NotListed, "420500")] // in the wrong province
    [InlineData("420506001000", CodeProblem.NotListed, "420506")] // a township of the 12-digit list
    public void What_is_unknown_is_explained_and_comes_with_the_nearest(string text, CodeProblem problem, string suggestion)
    {
        var resolution = Table.Resolve(text);
        Assert.Equal(CodeOutcome.Unknown, resolution.Outcome);
        Assert.Equal(problem, resolution.Problem);
        Assert.Contains(suggestion, resolution.Entries.Select(entry => entry.Code));
    }

    [Theory]
    [InlineData("540422", "540481")] // proven successor
    [InlineData("米林县", "540481")]
    [InlineData("540530", "540581")]
    [InlineData("西藏自治区山南市错那县", "540581")]
    [InlineData("330103", null)] // the source names no successor, and none is invented
    [InlineData("330103 下城区", null)]
    [InlineData("浙江省杭州市下城区", null)]
    [InlineData("350427", null)]
    [InlineData("沙县", null)]
    [InlineData("410322", null)]
    public void Former_regions_are_named_as_such(string text, string? successor)
    {
        var resolution = Table.Resolve(text);
        Assert.Equal(CodeOutcome.Abolished, resolution.Outcome);
        Assert.Equal(successor, resolution.Abolished?.Successor);
        Assert.NotEqual("", resolution.Abolished?.Note);
        Assert.Null(resolution.Entry);
    }

    [Theory]
    [InlineData("沙县", new[] { "350405" })] // kept its name as 沙县区
    [InlineData("孟津县", new[] { "410308" })]
    [InlineData("下城区", new string[0])] // 上城区 looks alike and is another place
    public void A_former_region_without_proven_successor_hints_at_its_name_only(string text, string[] hints)
    {
        var resolution = Table.Resolve(text);
        Assert.Equal(CodeOutcome.Abolished, resolution.Outcome);
        Assert.Equal(hints, resolution.Entries.Select(entry => entry.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("4")]
    [InlineData("赵")]
    [InlineData("///")]
    [InlineData("C3011")]
    [InlineData("999999")]
    [InlineData("火星市")]
    public void Nonsense_is_unknown_and_never_throws(string text) =>
        Assert.Equal(CodeOutcome.Unknown, Table.Resolve(text).Outcome);

    [Theory]
    [InlineData("420506", "420500", true)]
    [InlineData("420506", "420000", true)]
    [InlineData("429004", "420000", true)] // hangs directly under the province
    [InlineData("429004", "420500", false)]
    [InlineData("110101", "110000", true)]
    [InlineData("420500", "420506", false)] // coarser is not inside
    [InlineData("420500", "420500", true)]
    [InlineData("330103", "330100", false)] // abolished: in no region of today
    public void Subtrees_follow_the_table(string code, string ancestor, bool within) =>
        Assert.Equal(within, Table.IsWithin(code, ancestor));

    [Fact]
    public void The_tree_is_known()
    {
        Assert.Equal(["420500", "420000"], Table.Ancestors("420506").Select(entry => entry.Code));
        Assert.Equal(["420000"], Table.Ancestors("429004").Select(entry => entry.Code));
        Assert.Equal(16, Table.Children("110000").Count);
        Assert.Empty(Table.Children("441900"));
        Assert.Equal(5, Table.Abolished.Count);
    }

    [Theory]
    [InlineData("420000", "42")]
    [InlineData("420500", "4205")]
    [InlineData("420506", "420506")]
    [InlineData("469030", "469030")] // one zero at the end is part of a county
    [InlineData("500000", "50")]
    public void The_significant_prefix_is_what_lies_below_shares(string code, string prefix) =>
        Assert.Equal(prefix, RegionTable.SignificantPrefix(code));

    [Fact]
    public void Prefix_and_tree_agree_on_every_region()
    {
        foreach (var entry in Table.Entries)
            Assert.All(Table.Ancestors(entry.Code), above => Assert.StartsWith(RegionTable.SignificantPrefix(above.Code), entry.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void Errors_name_their_file_and_line()
    {
        using var csv = new StringReader("code,name,level,parent,full_name\n420000,湖北省,province,,湖北省\n420500,宜昌市,prefecture,420000,宜昌市\n42050,宜昌市,prefecture,420000,湖北省宜昌市\n");
        using var abolished = new StringReader("code,name,successor,note\n420000,湖北省,,\n");
        var result = RegionTable.Load(csv, abolished);
        Assert.Null(result.Table);
        Assert.Equal(3, result.Errors.Count);
        Assert.StartsWith("line 3: ", result.Errors[0], StringComparison.Ordinal);
        Assert.StartsWith("line 4: ", result.Errors[1], StringComparison.Ordinal);
        Assert.StartsWith("abolished regions, line 2: ", result.Errors[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_foreign_header_is_refused()
    {
        using var csv = new StringReader("id,name\n1,北京\n");
        Assert.Equal(["line 1: the header must be `code,name,level,parent,full_name`"], RegionTable.Load(csv).Errors);
    }
}
