using PermitScreen.Tests.Repository;
using PermitScreen.Trades;
using Xunit;

namespace PermitScreen.Tests.Trades;

/// <summary>Everyday words lead to the right trade, or to none: never to another one first.</summary>
public class TradeSearchTests
{
    private static readonly TradeSearch Search = new(RealRules.RuleSet);

    [Theory]
    [InlineData("expected.txt", 100)]
    [InlineData("expected-more.txt", 150)]
    public void Each_word_finds_its_trade_and_no_other_first(string file, int atLeast)
    {
        var words = Expected(file).ToList();
        Assert.InRange(words.Count, atLeast, 1000);
        Nothing.In(words.Where(w => !Found(w.Word).Any() || !IsRight(Found(w.Word)[0].Target, w.Right)).Select(w => $"{w.Word}: {Told(w.Word)}"));
    }

    [Fact]
    public void All_answers_to_the_hundred_words() =>
        Golden.Verify(string.Concat(Expected("expected.txt").Select(w => $"{w.Word}: {Told(w.Word)}\n")), "hundred-words");

    [Theory]
    [InlineData("张三")]
    [InlineData("苹果手机壳维修学校")]
    [InlineData("asdfgh")]
    [InlineData("！！？？")]
    [InlineData("")]
    [InlineData("的")]
    [InlineData("你好世界")]
    [InlineData("今天天气不错")]
    [InlineData("测试一二三")]
    [InlineData("家俱俱")] // one slip from 家具, and yet no guess
    [InlineData("养朱")]
    [InlineData("电渡")]
    [InlineData("老板说先不填")]
    [InlineData("人民币升值")]
    [InlineData("'; DROP TABLE industries; --")]
    public void What_is_no_trade_finds_none_and_shows_where_to_look(string text)
    {
        var answer = Search.Find(text);
        Assert.True(answer.Matches.IsEmpty, Told(text));
        Assert.NotEmpty(answer.Nearest);
    }

    [Theory]
    [InlineData("废旧轮胎厂", "2911")] // waste is another trade than the goods
    [InlineData("汽车美容院", "8040")]
    [InlineData("家具店", "2110")] // a shop makes nothing
    [InlineData("钢材销售", "3130")]
    [InlineData("宠物学校", "8321")]
    [InlineData("箱包", "5237")] // goods alone are made, not sold
    public void What_is_done_with_the_goods_makes_another_trade(string text, string other) =>
        Assert.DoesNotContain(Search.Find(text).Matches, match => match.Target.Code == other);

    [Fact]
    public void A_word_that_means_several_trades_says_so()
    {
        var answer = Search.Find("家具厂");
        Assert.True(answer.NeedsFiner);
        Assert.Contains(answer.Matches[0].Finer, entry => entry.Code == "211");
        Assert.Contains(answer.Matches, match => match.Target.Code == "2110");
    }

    [Fact]
    public void A_code_brings_its_items_along() => Assert.Equal("3", Assert.Single(Search.Find("养猪").Matches[0].Items));

    [Theory]
    [InlineData("3011", "3011")]
    [InlineData("C3011 水泥制造", "3011")]
    [InlineData("水泥制造", "3011")]
    [InlineData("Ｃ３０１１", "3011")]
    public void Codes_and_official_names_are_words_as_well(string text, string code) => Assert.Equal(code, Search.Find(text).Matches[0].Target.Code);

    /// <summary>Where the rules come without everyday words, official names still lead somewhere.</summary>
    [Fact]
    public void Without_curated_words_the_official_names_remain()
    {
        var search = new TradeSearch(Sample.Rules(Sample.Vocabulary(Sample.Fact("a", "boolean"))));
        Assert.Equal("2911", search.Find("轮胎厂").Matches[0].Target.Code);
        Assert.Empty(search.Find("变电站").Matches);
    }

    private static IReadOnlyList<TradeMatch> Found(string word) => [.. Search.Find(word).Matches.Take(3)];

    private static string Told(string word) =>
        string.Join("; ", Found(word).Select(m => $"{(m.Target.Kind == TradeKind.Item ? "#" : "")}{m.Target.Code} {m.Name.Zh} {m.Score}"));

    private static bool IsRight(TradeTarget target, string[] right) => target.Kind == TradeKind.Item
        ? right.Contains("#" + target.Code)
        : right.Any(code => target.Code.StartsWith(code, StringComparison.Ordinal));

    private static IEnumerable<(string Word, string[] Right)> Expected(string file) =>
        from line in File.ReadLines(Path.Combine(RepositoryRoot.Path, "tests", "PermitScreen.Tests", "Trades", file))
        where !line.StartsWith("# ", StringComparison.Ordinal)
        let parts = line.Split(' ')
        select (parts[0], parts[1..]);
}
