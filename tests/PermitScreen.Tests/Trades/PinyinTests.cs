using PermitScreen.Codes;
using PermitScreen.Tests.Repository;
using PermitScreen.Trades;
using Xunit;

namespace PermitScreen.Tests.Trades;

/// <summary>Who types letters for want of an input method finds the same trades; initials find candidates, and accidents nothing.</summary>
public class PinyinTests
{
    private static readonly TradeSearch Search = new(RealRules.RuleSet);

    [Theory]
    [InlineData("yangzhu", "0313")]
    [InlineData("yangzhuchang", "0313")] // 养猪 with 场 behind it
    [InlineData("Yang Zhu", "0313")]
    [InlineData("yǎng zhū chǎng", "0313")]
    [InlineData("jiayouzhan", "119")]
    [InlineData("biandianzhan", "161")]
    [InlineData("jiajuchang", "21")]
    [InlineData("lǚxingcai", "3252")] // wrong tone, no matter
    [InlineData("lvxingcai", "3252")]
    [InlineData("yueqichang", "242")] // 乐 is yue here
    public void Letters_are_read_as_pinyin(string text, string code) => Assert.Equal(code, Search.Find(text).Matches.FirstOrDefault()?.Target.Code);

    [Theory]
    [InlineData("yzc", "0313", "养猪场 (yzc)")]
    [InlineData("jyz", "119", "加油站 (jyz)")]
    [InlineData("jjc", "21", "家具厂 (jjc)")]
    public void Initials_list_candidates_and_say_by_what(string text, string code, string matched)
    {
        var answer = Search.Find(text);
        Assert.Contains(answer.Matches, match => match.Target.Code == code && match.Matched.Contains(matched));
        Assert.True(answer.NeedsFiner);
        Assert.All(answer.Matches, match => Assert.Equal(TradeSearch.InitialsScore, match.Score));
    }

    [Theory]
    [InlineData("yz")] // fits sixteen words
    [InlineData("YZC")] // capitals abbreviate something else
    [InlineData("KFC")]
    [InlineData("asdfgh")]
    [InlineData("steel")]
    [InlineData("cement")]
    [InlineData("hotel")]
    [InlineData("banking")]
    [InlineData("coffee")]
    [InlineData("chang")]
    [InlineData("fan")]
    [InlineData("qwertypx")] // no end of letters is a word
    public void Letters_that_spell_no_trade_find_none(string text) =>
        Assert.Empty(Search.Find(text).Matches);

    [Fact]
    public void Initials_are_no_suggestion()
    {
        Assert.Null(PermitScreen.Loading.TradeSuggestion.For("yzc", RealRules.RuleSet));
        Assert.Equal("0313 猪的饲养", PermitScreen.Loading.TradeSuggestion.For("yangzhu", RealRules.RuleSet));
    }

    /// <summary>Beside it stand the words that sound alike; the reader tells them apart.</summary>
    [Fact]
    public void A_spelled_word_finds_what_the_word_finds()
    {
        foreach (var word in RealRules.RuleSet.Trades.SelectMany(trade => trade.Words).Where(word => word.Length > 2 && word.All(c => c > '\u4E00')))
        {
            var letters = string.Concat(CodeTables.Default.Pinyin.Read(CodeText.Compact(word)));
            Assert.True(letters.Length > 0, $"{word}: no reading in rules/codes/pinyin.csv");
            var found = Search.Find(letters).Matches.Select(match => match.Target).ToList();
            Assert.True(found.Contains(Search.Find(word).Matches[0].Target), $"{word}: {letters}");
        }
    }

    [Theory]
    [InlineData("银行", "yin hang")]
    [InlineData("自行车", "zi xing che")]
    [InlineData("LNG加气站", "l n g jia qi zhan")]
    [InlineData("龘", "")]
    public void Phrases_say_how_a_character_is_read(string word, string reading) =>
        Assert.Equal(reading, string.Join(' ', CodeTables.Default.Pinyin.Read(word)));
}
