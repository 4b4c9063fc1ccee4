using PermitScreen.Asking;
using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Web.SelfCheck;

/// <summary>What a form sends back for one question: texts of one field, of which checkboxes send several.</summary>
internal static class PostedAnswer
{
    /// <summary>Characters; longer than any answer.</summary>
    private const int Longest = 2000;

    private const string None = "none";

    /// <summary>
    /// A number with the unit that stands behind its field: a bound must have one (&lt;10 t/a), and here everybody sees which.
    /// </summary>
    /// <returns>null for what is no number without a unit</returns>
    public static string? WithUnit(string text, Fact fact) =>
        fact is { Type: FactType.Number, Unit: { } unit } && unit != Units.Plain && text.TrimEnd() is [.., >= '0' and <= '9' or '万' or '亿' or '千' or '百'] number
            ? $"{number} {unit.Symbol}"
            : null;

    /// <summary>The answer as one text, for the interview to read.</summary>
    /// <param name="fault">key of the text that says what is wrong with it; null when nothing is</param>
    public static string? Text(IReadOnlyList<string> values, Question question, out string? fault)
    {
        var given = values.Where(v => !string.IsNullOrWhiteSpace(v)).ToList();
        fault = given switch
        {
            [] => question.Choices.IsEmpty ? "error.empty" : question.Fact.Type == FactType.Set ? "error.choose_some" : "error.choose",
            _ when given.Contains(None) && given.Count > 1 => "error.none_and_others",
            _ when given.Sum(v => v.Length) > Longest => "error.too_long",
            _ => null,
        };
        return fault is null ? string.Join(';', given) : null;
    }
}
