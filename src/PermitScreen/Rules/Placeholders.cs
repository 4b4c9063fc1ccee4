using System.Text.RegularExpressions;

namespace PermitScreen.Rules;

/// <summary>The <c>{fact.id}</c> in the words of a rule, for which readers see the value of the fact.</summary>
internal static partial class Placeholders
{
    /// <summary>The ids, in the order of the text.</summary>
    public static IEnumerable<string> In(string text) => Placeholder().Matches(text).Select(match => match.Groups[1].Value);

    public static string Fill(string text, Func<string, string> valueOf) =>
        Placeholder().Replace(text, match => valueOf(match.Groups[1].Value));

    // What stands in the braces can hold no brace, so a search never looks at a letter more than twice, however hostile the text.
    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
