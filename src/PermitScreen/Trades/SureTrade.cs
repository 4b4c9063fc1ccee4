using System.Collections.Immutable;
using PermitScreen.Codes;

namespace PermitScreen.Trades;

/// <summary>
/// Whether an answer leaves no doubt: all that the words may mean is one code, or lies under one code, which then says as much as is known
/// and no more. Works that no code tells are something else, unless the code brings in their item anyway, or is one of those who build works, of
/// which the item is asked.
/// </summary>
internal static class SureTrade
{
    /// <summary>Below it a word was spelled, or read at its end only.</summary>
    private const int Least = 91;

    /// <summary>
    /// The groups and divisions that the found codes may share without its being one of them: 印染厂 is of 17, and whatever depends on the class
    /// is asked. A file that is refused is asked nothing.
    /// </summary>
    private static readonly int[] Shared = [3, 2];

    /// <summary>The code, or null.</summary>
    /// <param name="works">prefixes of the codes of which the item is asked</param>
    public static string? In(TradeAnswer answer, IndustryTable industries, IEnumerable<string> works)
    {
        if (answer.Matches is not [{ Score: >= Least }, ..])
            return null;
        ImmutableArray<string> codes = [.. answer.Matches.Where(match => match.Target.Kind == TradeKind.Industry).Select(match => match.Target.Code)];
        if (codes.IsEmpty || Above(codes, industries) is not { } code)
            return null;
        if (works.Any(prefix => code.StartsWith(prefix, StringComparison.Ordinal)))
            return code;
        var items = answer.Matches.Where(match => match.Target.Kind == TradeKind.Industry).SelectMany(match => match.Items).ToHashSet(StringComparer.Ordinal);
        return answer.Matches.All(match => match.Target.Kind == TradeKind.Industry || items.Contains(match.Target.Code)) ? code : null;
    }

    /// <summary>The one code that holds all of them.</summary>
    private static string? Above(ImmutableArray<string> codes, IndustryTable industries)
    {
        var first = codes.MinBy(code => code.Length)!;
        if (codes.All(code => code.StartsWith(first, StringComparison.Ordinal)))
            return first;
        return Shared.Where(length => length < first.Length).Select(length => first[..length])
            .FirstOrDefault(above => industries.TryGet(above, out _) && codes.All(code => code.StartsWith(above, StringComparison.Ordinal)));
    }
}
