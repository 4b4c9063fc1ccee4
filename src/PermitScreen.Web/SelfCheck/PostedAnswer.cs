using PermitScreen.Asking;
using PermitScreen.Facts;

namespace PermitScreen.Web.SelfCheck;

/// <summary>What a form sends back for one question: texts of one field, of which checkboxes send several.</summary>
internal static class PostedAnswer
{
    /// <summary>Characters; longer than any answer.</summary>
    private const int Longest = 2000;

    private const string None = "none";

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
