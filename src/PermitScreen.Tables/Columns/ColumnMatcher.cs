using PermitScreen.Facts;
using PermitScreen.Tables.Headings;

namespace PermitScreen.Tables.Columns;

/// <summary>
/// Says what headings mean. A heading is certain when it is a name of a fact, with the words of a question around it at most; anything
/// nearer or further is a proposal with a score. A wrong column would be a wrong value in every row.
/// </summary>
internal sealed class ColumnMatcher
{
    /// <summary>The score from which on a column is read unasked.</summary>
    public const double Certain = 0.9;

    private const double Proposed = 0.5;
    private const double Claimed = 0.8;
    private const int ShortestProposal = 4;

    private static readonly (ColumnRole Role, string[] Names)[] Roles =
    [
        (ColumnRole.Id, ["id", "编号", "项目编号", "申请编号", "受理编号", "项目代码", "统一项目代码", "案卷号", "受理号"]),
        (ColumnRole.Serial, ["序号", "no", "no."]),
        (ColumnRole.Title, ["title", "名称"]),
        (ColumnRole.AsOf, ["as_of", "判定日期"]),
        (ColumnRole.Province, ["省", "省份", "省级", "省自治区直辖市", "省市自治区", "所在省", "所属省"]),
        (ColumnRole.City, ["市", "地市", "市州", "州市", "地级市", "设区市", "市级", "所在市", "所属市"]),
        (ColumnRole.County, ["县", "区县", "县区", "县市区", "区县市", "县级", "市县区", "所在区县", "所在县区", "所在县", "所属区县", "所属县区", "县市", "区市县"]),
        (ColumnRole.Longitude, ["经度", "东经", "中心经度", "longitude", "lon", "lng"]),
        (ColumnRole.Latitude, ["纬度", "北纬", "中心纬度", "latitude", "lat"]),
        (ColumnRole.Position, ["坐标", "经纬度", "中心坐标", "地理坐标", "中心经纬度", "site"]),
        (ColumnRole.Datum, ["坐标系", "坐标系统", "datum"]),
    ];

    // What a group may say without changing what the columns below it mean; 现有工程 or 以新带老 do change it.
    private static readonly string[] NeutralEndings = ["情况", "信息", "概况", "内容", "要素", "选址", "位置", "地点", "规模", "特征", "属性", "指标", "参数", "项目"];
    private static readonly string[] Qualifiers = ["现有", "原", "已建", "在建", "期", "全厂", "前", "后", "依托", "削减", "带老", "区域", "年度", "计划", "同类", "周边", "环评"];
    private static readonly string[] Negations = ["不", "非", "无", "未", "没"];

    private readonly Dictionary<string, ColumnMatch> byKey = new(StringComparer.Ordinal);
    private readonly List<(string Key, Fact Fact)> names = [];
    private (HashSet<(char, char)> Pairs, bool Negated, Fact Fact)[]? nearby;

    /// <summary>A matcher for the vocabulary of these rules.</summary>
    public ColumnMatcher(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        foreach (var (role, roleNames) in Roles)
        {
            foreach (var name in roleNames)
                byKey[HeadingText.KeyOf(name)] = new ColumnMatch(role, null, 1);
        }

        foreach (var fact in ruleSet.Vocabulary.Facts)
        {
            foreach (var name in (string[])[fact.Id, .. fact.Aliases, fact.Label.Zh, fact.Label.En])
            {
                var key = HeadingText.KeyOf(name);
                names.Add((key, fact));

                // A name that two facts share is none: the vocabulary would take the first.
                var clashes = byKey.TryGetValue(key, out var first) && first.Fact is { } other && other != fact && other.Id != name;
                byKey[key] = clashes ? new ColumnMatch(ColumnRole.Keep, first!.Fact, Proposed)
                    : IsClaim(fact, name) ? new ColumnMatch(ColumnRole.Keep, fact, Claimed)
                    : new ColumnMatch(ColumnRole.Fact, fact, 1);
            }
        }
    }

    /// <summary>A column 环评类别 holds what applicants think that it is. Taken as a fact it would be their answer that is given back to them.</summary>
    private static bool IsClaim(Fact fact, string name) => fact.Id == CoreFacts.ClassificationGrade && name != fact.Id;

    /// <summary>Whether the name is that of a column that is read unasked.</summary>
    public bool IsKnown(string text) => Find(HeadingText.KeyOf(HeadingText.Parse(text).Name)) is { Score: >= Certain };

    /// <summary>The best meaning of a heading; null when nothing is near.</summary>
    public ColumnMatch? Match(Heading heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        if (heading.Group.Length == 0)
            return Find(heading.Key) ?? Nearest(heading.Key);
        if (Find(HeadingText.KeyOf(heading.Group + heading.Name)) is { } whole)
            return whole;
        var match = Find(heading.Key);
        if (match is null)
            return Nearest(HeadingText.KeyOf(heading.Group + heading.Name));
        return IsNeutral(heading.Group, match.Fact) ? match : match with { Score = 0.8 };
    }

    private ColumnMatch? Find(string key)
    {
        if (byKey.TryGetValue(key, out var exact))
            return exact;
        foreach (var question in (string[])["是否为", "是否", "是不是"])
        {
            if (key.StartsWith(question, StringComparison.Ordinal) && byKey.TryGetValue(key[question.Length..], out var asked) && asked.Fact?.Type == FactType.Boolean)
                return asked with { Score = 0.95 };
        }

        return null;
    }

    private static bool IsNeutral(string group, Fact? fact)
    {
        if (fact is not null && fact.Label.Zh.Contains(group, StringComparison.Ordinal))
            return true;
        return Array.Exists(NeutralEndings, ending => group.EndsWith(ending, StringComparison.Ordinal))
            && !Array.Exists(Qualifiers, word => group.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>The fact whose name has most pairs of neighbouring characters in common; never for short words or across a “not”.</summary>
    private ColumnMatch? Nearest(string key)
    {
        key = key.StartsWith("是否", StringComparison.Ordinal) ? key[2..] : key;
        if (key.Length < ShortestProposal)
            return null;
        var pairs = Pairs(key);
        // Only a table with a heading that is no name needs these.
        nearby ??= [.. names.Where(n => n.Key.Length >= ShortestProposal).Select(n => (Pairs(n.Key), Negates(n.Key), n.Fact))];
        var (best, score) = ((Fact?)null, 0.0);
        var negates = Negates(key);
        foreach (var (others, negated, fact) in nearby)
        {
            if (negated != negates)
                continue;
            var dice = 2.0 * pairs.Count(others.Contains) / (pairs.Count + others.Count);
            if (dice > score)
                (best, score) = (fact, dice);
        }

        return score >= Proposed ? new ColumnMatch(ColumnRole.Keep, best, Math.Round(0.85 * score, 2)) : null;
    }

    private static bool Negates(string name) => Array.Exists(Negations, word => name.Contains(word, StringComparison.Ordinal));

    private static HashSet<(char, char)> Pairs(string text) => [.. text.Zip(text.Skip(1))];
}
