namespace PermitScreen.Loading;

/// <summary>The words by which people say that a list is not the whole: at least these, and others; some, but which is not known.</summary>
internal static class SetWords
{
    /// <summary>The key of a mapping that holds a list which is not the whole.</summary>
    public const string AtLeast = "at_least";

    /// <summary>Behind a member that may be there or not: <c>pickling?</c>.</summary>
    public const char Doubt = '?';

    /// <summary>Among what a word of the vocabulary stands for: and perhaps others.</summary>
    public const string Open = "…";

    /// <summary>As members of a list: and others.</summary>
    public static readonly string[] AndOthers = ["…", "...", "……", "等", "及其他", "etc", "etc."];

    /// <summary>Instead of a list: there are some.</summary>
    public static readonly string[] Some =
    [
        "some", "some, kind unknown", "有", "有，种类不清", "有,种类不清", "有（种类不清）", "有(种类不清)", "有，具体不清楚", "有，种类不详", "有，种类待定",
    ];

    public static readonly string[] None = ["none", "无", "没有", "都没有", "以上都没有", "不涉及", "未涉及", "均不涉及", "都不涉及", "不使用", "不用"];

    private static readonly string[] Before = ["至少包括", "至少有", "至少", "at least"];

    public static bool IsAndOthers(string text) => AndOthers.Contains(text, StringComparer.OrdinalIgnoreCase);

    public static bool IsSome(string text) => Some.Contains(text, StringComparer.OrdinalIgnoreCase);

    public static bool IsNone(string text) => None.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the words off that say it: "至少 学校、医院", "学校、医院等". False when the list is the whole.</summary>
    public static bool TryStrip(string text, out string members)
    {
        members = text;
        foreach (var word in Before)
        {
            if (members.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                members = members[word.Length..].TrimStart(' ', '：', ':', '，', ',');
                break;
            }
        }

        foreach (var word in AndOthers)
        {
            if (members.Length > word.Length && members.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                members = members[..^word.Length].TrimEnd(' ', '、', '，', ',', ';', '；');
                break;
            }
        }

        return members.Length < text.Length;
    }
}
