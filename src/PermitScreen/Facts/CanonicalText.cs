using System.Globalization;
using System.Text;
using PermitScreen.Quantities;

namespace PermitScreen.Facts;

/// <summary>
/// Conditions and values as texts that are equal exactly when they mean the same and read the same: for digests and look-ups, not for
/// people. The order of parts is left out, names stand in quotation marks, and no culture has a say.
/// </summary>
internal static class CanonicalText
{
    public static string Of(Condition condition) => condition switch
    {
        All all => $"all({Join(all.Parts.Select(Of).Order(StringComparer.Ordinal))})",
        Any any => $"any({Join(any.Parts.Select(Of).Order(StringComparer.Ordinal))})",
        Not not => $"not({Of(not.Part)})",
        Known known => $"known({Of(known.Part)})",
        Test test => $"{Quote(test.Fact.Id)}:{Of(test.Expectation)}",
        _ => throw new InvalidOperationException(condition.ToString()),
    };

    public static string Of(Expectation expectation) => expectation switch
    {
        OneOf one => $"one({Quote(one.Options)})",
        InRange range => $"{Of(range.Range)}:{Quote(range.Text)}",
        InCodes codes => $"codes({Quote(codes.Codes)};{Quote(codes.Groups.Select(g => g.Id))})",
        InList list => $"list({Quote(list.List.Id)})",
        NotEmpty => "any",
        _ => throw new InvalidOperationException(expectation.ToString()),
    };

    public static string Of(NumberRange range) =>
        $"range({Of(range.Low)},{Of(range.LowIncluded)},{Of(range.High)},{Of(range.HighIncluded)})";

    public static string Of(Implication implication) =>
        $"{Of(implication.If)}=>{Of(implication.Then)}:{SnakeCase.Of(implication.By)}";

    public static string Of(Derivation derivation) => derivation switch
    {
        RatioDerivation ratio => $"ratio({Quote(ratio.Numerator.Id)},{Quote(ratio.Denominator.Id)})",
        SumDerivation sum => $"sum({Quote(sum.Parts.Select(p => p.Id))})",
        GroupDerivation group => $"group({Quote(group.Group.Id)},{Quote(group.Of.Id)})",
        ConditionDerivation condition => $"when({Of(condition.Condition)})",
        _ => throw new InvalidOperationException(derivation.ToString()),
    };

    public static string Of(FactValue value) => value switch
    {
        BooleanValue boolean => Of(boolean.Value),
        NumberValue number => Of(number.Value),
        OptionValue option => Quote(option.Option),
        DateValue date => Dates.Format(date.Date),
        TextValue text => Quote(text.Text),
        ManyValue many => $"many({Quote(many.Items)})",
        _ => throw new InvalidOperationException(value.ToString()),
    };

    private static string Of(bool value) => value ? "true" : "false";

    private static string Of(Rational? bound) =>
        bound is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}") : "";

    private static string Join(IEnumerable<string> parts) => string.Join(';', parts);

    private static string Quote(IEnumerable<string> texts) => string.Join(',', texts.Select(Quote));

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            quoted.Append(c is '"' or '\\' ? "\\" : "").Append(c);
        return quoted.Append('"').ToString();
    }
}
