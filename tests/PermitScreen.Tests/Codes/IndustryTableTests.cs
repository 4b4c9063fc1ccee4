using PermitScreen.Codes;
using Xunit;

namespace PermitScreen.Tests.Codes;

public class IndustryTableTests
{
    private static readonly IndustryTable Table = Tables.Industries;

    [Theory]
    [InlineData("section", 20)]
    [InlineData("division", 97)]
    [InlineData("group", 473)]
    [InlineData("class", 1382)] // 1381 before the amendment of 2019, which added 9233
    public void The_counts_are_those_of_the_amended_standard(string level, int count) =>
        Assert.Equal(count, Table.Entries.Count(entry => SnakeCase.Of(entry.Level) == level));

    [Theory]
    [InlineData("3011", "3011")]
    [InlineData("C3011", "3011")] // as EIA forms write it
    [InlineData("c 3011", "3011")]
    [InlineData("３０１１", "3011")] // full width
    [InlineData("30", "30")]
    [InlineData("301", "301")]
    [InlineData("C", "C")]
    [InlineData("Ｃ", "C")]
    [InlineData("水泥制造", "3011")]
    [InlineData("C3011 水泥制造", "3011")]
    [InlineData("3011水泥制造", "3011")]
    [InlineData("水泥制造（3011）", "3011")]
    [InlineData("水泥制造 C3011", "3011")]
    [InlineData("C30非金属矿物制品业", "30")]
    [InlineData("C 制造业", "C")]
    [InlineData("421 金属废料和碎屑加工处理", "421")] // the code decides between a group and its only class
    [InlineData("金属废料和碎屑加工处理", "4210")] // the name alone means the class
    [InlineData("教育", "83")] // section P has one division of the same name
    [InlineData("房地产业", "70")]
    [InlineData("0111", "0111")] // leading zero
    public void Codes_and_names_are_found(string text, string code)
    {
        var resolution = Table.Resolve(text);
        Assert.Equal(CodeOutcome.Found, resolution.Outcome);
        Assert.Equal(code, resolution.Entry?.Code);
    }

    [Fact]
    public void Every_code_and_every_name_leads_back()
    {
        foreach (var entry in Table.Entries)
        {
            Assert.Equal(entry, Table.Resolve(entry.Code).Entry);
            var named = Table.Resolve(entry.Name);
            Assert.All(named.Entries, found => Assert.Equal(entry.Name, found.Name));
            Assert.True(named.Entry is { } only ? Table.IsWithin(only.Code, entry.Code) : named.Entries.Contains(entry));
            Assert.Equal(entry, Table.Resolve($"{entry.Code} {entry.Name}").Entry);
        }
    }

    [Theory]
    [InlineData("3101", "3110", CodeProblem.NotListed)] // swapped digits
    [InlineData("3019", "3011", CodeProblem.NotListed)]
    [InlineData("3019", "301", CodeProblem.NotListed)] // the nearest code above is offered too
    [InlineData("D3011", "3011", CodeProblem.SectionMismatch)]
    [InlineData("水泥", "3011", CodeProblem.NotListed)] // part of a name
    [InlineData("水尼制造", "3011", CodeProblem.NotListed)] // a slip in a name
    public void What_is_unknown_comes_with_the_nearest(string text, string suggestion, CodeProblem problem)
    {
        var resolution = Table.Resolve(text);
        Assert.Equal(CodeOutcome.Unknown, resolution.Outcome);
        Assert.Equal(problem, resolution.Problem);
        Assert.Null(resolution.Entry);
        Assert.Contains(suggestion, resolution.Entries.Select(entry => entry.Code));
    }

    [Fact]
    public void A_name_of_two_levels_that_differ_is_left_to_the_person()
    {
        // Division 45 holds 452 besides 451, so its name does not settle which of the two is meant.
        var resolution = Table.Resolve("燃气生产和供应业");
        Assert.Equal(CodeOutcome.Ambiguous, resolution.Outcome);
        Assert.Equal(["45", "451"], resolution.Entries.Select(entry => entry.Code));
    }

    [Fact]
    public void A_code_and_a_name_that_disagree_are_both_shown()
    {
        var resolution = Table.Resolve("3011 平板玻璃制造");
        Assert.Equal(CodeOutcome.Ambiguous, resolution.Outcome);
        Assert.Equal(CodeProblem.NameMismatch, resolution.Problem);
        Assert.Equal(["3011", "3041"], resolution.Entries.Select(entry => entry.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("甲")]
    [InlineData("-")]
    [InlineData("()")]
    [InlineData("999999999999999999999999")]
    [InlineData("Z")]
    public void Nonsense_is_unknown_and_never_throws(string text) =>
        Assert.Equal(CodeOutcome.Unknown, Table.Resolve(text).Outcome);

    [Fact]
    public void The_tree_is_known()
    {
        Assert.Equal(["301", "30", "C"], Table.Ancestors("3011").Select(entry => entry.Code));
        Assert.Equal("制造业/非金属矿物制品业/水泥、石灰和石膏制造/水泥制造", Table.Resolve("3011").Entry?.FullName);
        Assert.Equal(20, Table.Children(null).Count);
        Assert.Equal(31, Table.Children("C").Count);
        Assert.Contains("3011", Table.Children("301").Select(entry => entry.Code));
    }

    [Theory]
    [InlineData("3011", "30", true)]
    [InlineData("3011", "C", true)] // the letter is no prefix: the table knows
    [InlineData("3011", "3011", true)]
    [InlineData("30", "3011", false)] // coarser is not inside
    [InlineData("3011", "D", false)]
    [InlineData("4411", "44", true)]
    [InlineData("9999", "99", false)]
    [InlineData("9999", "9999", false)] // unknown codes lie nowhere
    public void Subtrees_follow_the_table(string code, string ancestor, bool within) =>
        Assert.Equal(within, Table.IsWithin(code, ancestor));

    [Fact]
    public void Errors_name_their_line()
    {
        using var csv = new StringReader("code,level,name,parent\nA,section,农业,\n01,division,农业,B\n01,division,农业\nX1,group,谷物,01\n02,\"division,林业,A\n");
        var result = IndustryTable.Load(csv);
        Assert.Null(result.Table);
        Assert.Equal(["line 3", "line 4", "line 5", "line 6"], result.Errors.Select(error => error[..6]).Order());
    }
}
