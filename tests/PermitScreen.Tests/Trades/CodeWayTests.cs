using PermitScreen.Explaining;
using PermitScreen.Rules;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Trades;

/// <summary>A code finds every item that it brings in, printed or not, and says why.</summary>
public class CodeWayTests
{
    [Theory]
    [InlineData("4430", "91")]
    [InlineData("4420", "161")]
    [InlineData("8222", "123")]
    [InlineData("4620", "95")]
    [InlineData("0313", "3")]
    [InlineData("031", "3")]
    [InlineData("7452", "98,118")]
    [InlineData("9700", "")]
    public void A_code_finds_its_items(string code, string items) =>
        Assert.Equal(items, string.Join(',', Items.Where(item => CodeWay.Of(item, code).Any()).Select(item => item.Number).Distinct().OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)));

    [Theory]
    [InlineData("3", "0313", "the catalogue prints the code 031 牲畜饲养")]
    [InlineData("123", "8222", "no code is printed; the words of the item are those of 8222 宠物医院服务")]
    public void It_says_why(string item, string code, string why) =>
        Assert.Equal(why, Assert.Single(CodeWayText.Lines(RealRules.RuleSet, Items.First(i => i.Number == item), code, Language.En)));

    /// <summary>7452 is of item 118 for the testing of vehicles only.</summary>
    [Fact]
    public void A_condition_is_named() =>
        Assert.Contains("；还须满足：", Assert.Single(CodeWayText.Lines(RealRules.RuleSet, Items.First(i => i.Number == "118"), "7452", Language.Zh)), StringComparison.Ordinal);

    /// <summary>Codes with * count in an industrial building only.</summary>
    [Fact]
    public void A_star_is_a_condition() => Assert.NotEmpty(CodeWay.Of(Items.First(i => i.Number == "15"), "1312").Single().Conditions);

    private static IEnumerable<CatalogueItem> Items => RealRules.RuleSet.Catalogues[0].Items;
}
