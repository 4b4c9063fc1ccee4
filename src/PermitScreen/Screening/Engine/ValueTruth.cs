using NodaTime;
using PermitScreen.Codes;
using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>The truth of an expectation about codes or items that are known.</summary>
internal static class ValueTruth
{
    /// <param name="every">every value must fit, and there must be one; else one is enough</param>
    public static Truth Of(Expectation expectation, ManyValue value, FactType type, LocalDate asOf, bool every)
    {
        if (value is { Items.IsEmpty: true, IsComplete: false })
            return value.IsSome && expectation is NotEmpty ? Truth.Yes : Truth.Unknown;
        var result = TruthLogic.From(every && !value.Items.IsEmpty);
        foreach (var item in value.Items)
        {
            var one = OfItem(expectation, item, type, asOf);
            result = every ? result.And(one) : result.Or(one);
        }

        // What is not named may fit, and may not.
        return value.IsComplete ? result : every ? result.And(Truth.Unknown) : result.Or(Truth.Unknown);
    }

    /// <summary>The truth for one value that is known.</summary>
    public static Truth OfItem(Expectation expectation, string item, FactType type, LocalDate asOf) => expectation switch
    {
        OneOf one => TruthLogic.From(one.Options.Contains(item, StringComparer.Ordinal)),
        InList list => list.List.Contains(item),
        InCodes codes => CodeReach.TruthOf(type, type == FactType.Region ? RegionTable.SignificantPrefix(item) : item, code => InCodes(codes, code, asOf)),
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
