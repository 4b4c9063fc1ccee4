using NodaTime;
using PermitScreen.Codes;
using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>The truth of an expectation about codes or items that are known.</summary>
internal static class ValueTruth
{
    public static Truth Of(Expectation expectation, ManyValue value, FactType type, LocalDate asOf)
    {
        var result = Truth.No;
        foreach (var item in value.Items)
            result = result.Or(OfItem(expectation, item, type, asOf));
        return result;
    }

    private static Truth OfItem(Expectation expectation, string item, FactType type, LocalDate asOf) => expectation switch
    {
        OneOf one => TruthLogic.From(one.Options.Contains(item, StringComparer.Ordinal)),
        InList list => list.List.Contains(item),
        InCodes codes => InCodes(codes, type == FactType.Region ? RegionTable.SignificantPrefix(item) : item, asOf),
        _ => Truth.Yes,
    };

    private static Truth InCodes(InCodes codes, string code, LocalDate asOf)
    {
        var result = CodePrefix.Match(code, codes.Codes);
        foreach (var group in codes.Groups)
            result = result.Or(group.Contains(code, asOf));
        return result;
    }
}
