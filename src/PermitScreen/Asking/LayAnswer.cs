using System.Text.RegularExpressions;
using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Loading;
using PermitScreen.Nodes;

namespace PermitScreen.Asking;

/// <summary>Answers as people give them who know no file formats: 没有, 今天, 20吨的锅炉.</summary>
internal static partial class LayAnswer
{
    /// <summary>The option that denies all the others, by the convention of vocabularies.</summary>
    private const string NoneOfThem = "none";

    /// <summary>The answer in the words that applications use.</summary>
    public static string Plain(string text, Fact fact, LocalDate today) => (fact.Type, text) switch
    {
        (FactType.Date, "今天" or "今日" or "today") => Dates.Format(today),
        (FactType.Boolean, "没有" or "没" or "不是" or "不" or "无" or "不用" or "不会" or "没有的") => "false",
        (FactType.Boolean, "有" or "是的" or "有的" or "对" or "会" or "要") => "true",
        (FactType.Boolean, _) when Echo(text, fact.Question.Zh) is { } echo => echo ? "true" : "false",
        (FactType.Enum, "没有" or "没" or "无" or "否" or "不" or "没有的" or "都没有" or "都不" or "都不是" or "不在" or "都不在" or "不设" or "不涉及" or "不属于" or "不占用")
            when fact.OptionIndex(NoneOfThem) >= 0 => NoneOfThem,
        (FactType.Set, "没有" or "都没有" or "一个也没有" or "一项也没有") when !fact.IsNeverEmpty => Choice.None,
        (FactType.Number, "没有" or "没") => "无",
        (FactType.Number, _) when ThingBehind().Match(text) is { Success: true } thing => text[..thing.Index],
        _ => text,
    };

    public static bool MeansUnknown(string text) => FactValueReader.MeansUnknown(new ScalarNode(text, true, default)) || text is "说不清" or "没想好" or "还不知道";

    /// <summary>
    /// 位于 or 不位于, to 是否位于…: the verb of the question with or without a not; 不产生 to 是否不产生… says yes.
    /// </summary>
    private static bool? Echo(string text, string question)
    {
        if (text.Length < 2 && text != "在")
            return null;
        if (question.Contains($"是否{text}", StringComparison.Ordinal))
            return true;
        var denial = text switch
        {
            ['没', '有', _, ..] => 2,
            ['不' or '没' or '未' or '非', _, ..] => 1,
            _ => 0,
        };
        var verb = text[denial..];
        if (verb == "在")
            verb = "位于";
        return question.Contains($"是否{verb}", StringComparison.Ordinal) ? denial == 0 : null;
    }

    /// <summary>In 20吨的锅炉 only what stands before the thing is a quantity.</summary>
    [GeneratedRegex(@"(?<=[^\d\s])的\p{IsCJKUnifiedIdeographs}+$")]
    private static partial Regex ThingBehind();
}
