namespace PermitScreen.Codes;

/// <summary>The names people use without the kind of region: 宜昌, 广西, 延边 and 延边州, 长阳.</summary>
internal static class RegionShortNames
{
    private static readonly string[] Kinds =
        ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "矿区", "省", "市", "区", "县", "盟", "旗"];

    // Nationalities as they stand in the names of autonomous regions, with 族 and, where custom drops it, without.
    private static readonly string[] Peoples =
    [
        "蒙古族", "回族", "藏族", "维吾尔", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族", "哈尼族",
        "哈萨克族", "哈萨克", "傣族", "黎族", "傈僳族", "佤族", "畲族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族", "柯尔克孜", "土族",
        "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯", "普米族", "塔吉克", "怒族", "鄂温克族", "保安族",
        "裕固族", "独龙族", "鄂伦春", "蒙古", "各族",
    ];

    /// <summary>None for names that would shrink to one character: 赵县 is never 赵.</summary>
    public static IEnumerable<string> Of(string name)
    {
        if (Kinds.FirstOrDefault(kind => name.EndsWith(kind, StringComparison.Ordinal)) is not { } kind)
            yield break;
        var body = name[..^kind.Length];
        if (kind.StartsWith("自治", StringComparison.Ordinal))
            body = WithoutPeoples(body);
        if (body.Length < 2)
            yield break;
        yield return body;
        if (kind == "自治州")
            yield return body + "州";
    }

    private static string WithoutPeoples(string body)
    {
        while (Peoples.FirstOrDefault(people => body.EndsWith(people, StringComparison.Ordinal)) is { } people)
        {
            // 内蒙古 and 东乡族 are names themselves: what would be left is none.
            if (body.Length - people.Length < 2)
                break;
            body = body[..^people.Length];
        }

        return body;
    }
}
