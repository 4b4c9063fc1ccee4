using System.Text.RegularExpressions;
using PermitScreen.Codes;

namespace PermitScreen.Trades;

/// <summary>
/// All ways to read a text, the least changed first: without quantities, the place before it, and what stands before and behind words
/// for trades. 年产5000吨塑料薄膜加工项目 is read down to 塑料薄膜.
/// </summary>
internal sealed partial class Readings(RegionTable regions)
{
    /// <summary>Nobody piles up more.</summary>
    private const int Most = 200;

    private const int DeepestCost = 12;

    private readonly Lazy<HashSet<string>> places = new(() =>
        [.. regions.Entries.Select(entry => CodeText.Compact(entry.Name)).Where(name => name.Length >= 3)]);

    /// <param name="text">half width, upper case, no spaces</param>
    public IReadOnlyList<Reading> Of(string text)
    {
        var start = WithoutPlace(Brackets().Replace(Punctuation().Replace(text, ""), ""));
        var readings = new List<Reading> { new(start, [], 0) };
        var known = new HashSet<(string, string)> { (start, "") };
        for (var i = 0; i < readings.Count && readings.Count < Most; i++)
        {
            foreach (var next in Shorter(readings[i]))
            {
                var kinds = string.Join('|', next.TakenOff.SelectMany(affix => affix.Fits));
                if (next.Word.Length > 0 && next.Cost <= DeepestCost && known.Add((next.Word, kinds)))
                    readings.Add(next);
            }
        }

        return readings;
    }

    private static IEnumerable<Reading> Shorter(Reading reading)
    {
        if (Quantity().Match(reading.Word) is { Success: true, Length: var length })
            yield return reading with { Word = reading.Word[length..] };
        foreach (var affix in Affixes.Behind.Where(affix => reading.Word.EndsWith(affix.Text, StringComparison.Ordinal)))
            yield return new(reading.Word[..^affix.Text.Length], reading.TakenOff.Add(affix), reading.Cost + affix.Cost);
        foreach (var affix in Affixes.Before.Where(affix => reading.Word.StartsWith(affix.Text, StringComparison.Ordinal)))
            yield return new(reading.Word[affix.Text.Length..], reading.TakenOff.Add(affix), reading.Cost + affix.Cost);
    }

    private string WithoutPlace(string text)
    {
        for (var length = Math.Min(text.Length - 2, 9); length >= 3; length--)
        {
            if (places.Value.Contains(text[..length]))
                return WithoutPlace(text[length..]);
        }

        return text;
    }

    [GeneratedRegex(@"[《》“”""'。！？!?.:：·\-—_]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"[(\[【][^)\]】]*[)\]】]?")]
    private static partial Regex Brackets();

    /// <summary>年产5000吨, 110KV, 2×35T/H, 存栏3000头, 日处理2万吨, 四千平米.</summary>
    [GeneratedRegex(
        @"^(?:年产|年加工|年处理|年屠宰|日处理|年出栏|年存栏|存栏|出栏|日产|月产|装机|总装机|占地|总投资|规模)?(?:约|近)?[0-9一二两三四五六七八九十百千万亿]*[0-9百千万亿](?:[×X*][0-9]+)?[万千百亿]?"
        + @"(?:吨级|蒸吨|吨|头|只|羽|匹|张床位|张|床|KV|千伏|MW|兆瓦|KW|千瓦|KVA|GW|立方米|方|平方米|平米|亩|台套|台|套|件|辆|米|公里|KM|条|个|T|M3|M2|只|双|米|箱|瓶|元)?(?:/|每)?(?:年|天|日|小时|A|D|H)?的?",
        RegexOptions.None, 1000)]
    private static partial Regex Quantity();
}
