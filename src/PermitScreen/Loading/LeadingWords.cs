using System.Text.RegularExpressions;
using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Loading;

/// <summary>
/// The words before the number in the language of notices: 年产3万吨, 年屠宰生猪10万头, 日处理500吨, 总库容1000万立方米. They are taken off where they
/// say by the year or by the day what is made or used, or repeat the name of the fact; 年 and 日 then stand behind the unit, so that an amount of
/// a day is never read as one of a year. The name of what is made may also stand behind the unit: 年产300吨白酒.
/// </summary>
internal static partial class LeadingWords
{
    /// <param name="bare">the text that begins with the number, or with the word that makes a limit or an estimate of it</param>
    public static bool TryTakeOff(string text, Fact fact, out string bare)
    {
        bare = text;
        var match = Lead().Match(TextWidth.Narrow(text).Trim());
        if (!match.Success)
            return false;
        var (lead, rest) = (match.Groups["lead"].Value, match.Groups["rest"].Value);
        if (!Made().IsMatch(lead) && !RepeatsName(lead, fact))
            return false;
        bare = lead[0] is not ('年' or '日') || rest.AsSpan().ContainsAny('/', '每') ? rest : $"{rest}/{lead[0]}";
        return true;
    }

    /// <summary>
    /// Without a last word that is neither digit nor part of a unit, from the longest amount to the shortest: 300吨白酒, 300吨白, 300吨. Animals are left out,
    /// whose kind the fact asks for, and words that make a limit or an estimate of the amount.
    /// </summary>
    public static IEnumerable<string> WithoutLastWord(string bare, Fact fact)
    {
        if (fact.Unit!.Measure is Measure.Head or Measure.HeadPerYear || LastWord().Match(bare) is not { Success: true } match)
            yield break;
        var (amount, word, time) = (match.Groups["amount"].Value, match.Groups["word"].Value, match.Groups["time"].Value);
        for (var length = word.Length - 1; length > 0; length--)
            yield return amount + word[..length] + time;
    }

    private static bool RepeatsName(string lead, Fact fact)
    {
        var name = Size().Replace(lead, "");
        return name.Length == 0 || name.Length > 1 && fact.Aliases.Append(fact.Label.Zh).Any(known => known.Contains(name, StringComparison.Ordinal));
    }

    [GeneratedRegex("^(?<lead>[\\p{IsCJKUnifiedIdeographs}（）()、]{1,16}?)(?:为|是|达|[:：])?\\s*(?<rest>(?:约|不足|不到|不超过|超过|近|大于|小于|低于|不低于|至少|[<>≤≥])?\\s*[0-9].*)$")]
    private static partial Regex Lead();

    [GeneratedRegex("^(?!.*(?:左右|上下))(?<amount>.*[0-9]\\s*)(?<word>[\\p{IsCJKUnifiedIdeographs}-[每日年月天时级标煤折以至百千亿约]]{2,16})(?<![余多内外上下])(?<time>/[年日])$")]
    private static partial Regex LastWord();

    [GeneratedRegex("^[年日](?:最大|设计|新增)?(?:生产|产|加工|处理|屠宰|宰杀|出栏|使用|用|消耗|耗|压榨|榨|转运|供水)")]
    private static partial Regex Made();

    /// <summary>总 and 新增 before a name say nothing more: all that is asked for is the total of what is added.</summary>
    [GeneratedRegex("^(?:总|新增|设计|本项目)+")]
    private static partial Regex Size();
}
