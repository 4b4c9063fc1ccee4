using System.Collections.Immutable;

namespace PermitScreen.Trades;

/// <summary>
/// A Chinese compound is what its last part is: 医用口罩 are 口罩, 实木地板 are 地板. So a word that is in no table is taken for its
/// known end, where that is most of it and the beginning does not turn it into another trade (废轮胎, 玩具汽车, 修电脑).
/// </summary>
internal static class HeadWords
{
    private const int LongestBeginning = 3;

    private static readonly ImmutableArray<string> Turning =
    [
        "废", "旧", "二手", "退役", "回收", "拆", "再生", "宠物", "玩具", "模型", "仿", "假", "虚拟", "网上", "线上", "在线", "模拟",
        "卖", "销", "批发", "零售", "租", "修", "清洗", "清理", "洗", "运输", "搬", "储", "存放", "贮存", "检测", "检验", "测试", "验收",
        "设计", "研发", "研究", "学习", "教学", "培训", "管理", "咨询", "服务", "安装", "维护", "代理", "认证", "评估", "机器", "手机", "汽车",
    ];

    /// <summary>The known ends of a word, longest first, each with how many characters stand before it.</summary>
    public static IEnumerable<(string Head, int Before)> Of(string word)
    {
        for (var before = 1; before <= LongestBeginning; before++)
        {
            var length = word.Length - before;
            if (length >= 2 && length >= before && !Turns(word[..before]))
                yield return (word[before..], before);
        }
    }

    private static bool Turns(string beginning) => Turning.Any(turn => beginning.Contains(turn, StringComparison.Ordinal));
}
