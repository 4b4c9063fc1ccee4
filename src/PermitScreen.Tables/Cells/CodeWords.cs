using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Loading;

namespace PermitScreen.Tables.Cells;

/// <summary>Codes of industries and regions as cells hold them.</summary>
internal sealed class CodeWords(RuleSet ruleSet)
{
    /// <summary>The code that a word means, or null.</summary>
    public string? Read(FactType type, string word)
    {
        var table = TableOf(type);
        var resolution = table.Resolve(WithoutDecimals(word));
        if (resolution.Entry is { } entry)
            return entry.Code;
        return type == FactType.Region ? OfAddress(word) : null;
    }

    /// <summary>The code that an everyday word surely means, which is added to <paramref name="readings"/>; or null.</summary>
    public string? ReadAsTrade(FactType type, string word, ImmutableArray<CodeReading>.Builder readings)
    {
        if (type != FactType.Industry || TradeSuggestion.Sure(word, ruleSet) is not { } entry)
            return null;
        readings.Add(new CodeReading(word, entry));
        return entry.Code;
    }

    /// <summary>
    /// What a bare code may be with the zero before it that spreadsheets drop: 313 may be 0313. Null where no such code exists.
    /// </summary>
    public CodeEntry? WithZero(FactType type, string word)
    {
        var digits = WithoutDecimals(word.Trim());
        return type == FactType.Industry && digits.Length is 1 or 2 or 3 && digits.All(char.IsAsciiDigit) && TableOf(type).TryGet("0" + digits, out var entry) ? entry : null;
    }

    /// <summary>The entry of a bare code as it stands.</summary>
    public CodeEntry? AsItStands(FactType type, string word) => TableOf(type).TryGet(WithoutDecimals(word.Trim()), out var entry) ? entry : null;

    /// <summary>
    /// A code of an industry with the letter of its section: a cell that gives C151, or the name beside 151, has not lost a zero.
    /// </summary>
    public string InFull(FactType type, string code) =>
        type == FactType.Industry && char.IsAsciiDigit(code[0]) ? $"{ruleSet.Tables.Industries.Ancestors(code).Last().Code}{code}" : code;

    private ICodeTable TableOf(FactType type) => type == FactType.Region ? ruleSet.Tables.Regions : ruleSet.Tables.Industries;

    /// <summary>2614.0, as programs write numbers.</summary>
    private static string WithoutDecimals(string word) => word.EndsWith(".0", StringComparison.Ordinal) ? word[..^2] : word;

    /// <summary>
    /// The region that an address begins with: 云南省昭通市昭阳区太平街道12号. Only where the address names a county under a prefecture or
    /// province, and nothing behind it may be a second one.
    /// </summary>
    private string? OfAddress(string address)
    {
        for (var end = Math.Min(address.Length - 1, 40); end > 3; end--)
        {
            if (address[end - 1] is not ('区' or '县' or '市' or '旗') || ruleSet.Tables.Regions.Resolve(address[..end]).Entry is not { } region)
                continue;
            var isCounty = !region.Code.EndsWith("00", StringComparison.Ordinal);
            var namesMore = address[..end].Length > region.Name.Length;
            return isCounty && namesMore && !MayNameAnother(address[end..]) ? region.Code : null;
        }

        return null;
    }

    private static bool MayNameAnother(string rest) =>
        rest.IndexOfAny(['、', ',', ';', '/', '和', '与', '及', '至', '跨', '县', '旗']) >= 0 || rest.Contains('市', StringComparison.Ordinal);
}
