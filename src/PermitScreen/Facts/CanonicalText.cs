using PermitScreen.Quantities;

namespace PermitScreen.Facts;

/// <summary>Conditions as texts that are equal exactly when the conditions mean the same: for digests and look-ups, not for people.</summary>
internal static class CanonicalText
{
    public static string Of(Condition condition) => condition switch
    {
        All all => $"all({string.Join(';', all.Parts.Select(Of))})",
        Any any => $"any({string.Join(';', any.Parts.Select(Of))})",
        Not not => $"not({Of(not.Part)})",
        Test test => $"{test.Fact.Id}:{Of(test.Expectation)}",
        _ => throw new InvalidOperationException(condition.ToString()),
    };

    public static string Of(Expectation expectation) => expectation switch
    {
        OneOf one => "one:" + string.Join(',', one.Options),
        InRange range => $"range:{Of(range.Range.Low)},{range.Range.LowIncluded},{Of(range.Range.High)},{range.Range.HighIncluded}",
        InCodes codes => $"codes:{string.Join(',', codes.Codes)}:{string.Join(',', codes.Groups.Select(g => g.Id))}",
        InList list => "list:" + list.List.Id,
        NotEmpty => "any",
        _ => throw new InvalidOperationException(expectation.ToString()),
    };

    private static string Of(Rational? bound) => bound is { } value ? $"{value.Numerator}/{value.Denominator}" : "";
}
