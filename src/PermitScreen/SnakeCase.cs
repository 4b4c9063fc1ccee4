using System.Text;

namespace PermitScreen;

/// <summary>The names of enum members as files and JSON write them: <c>MinistryRule</c> is <c>ministry_rule</c>.</summary>
internal static class SnakeCase
{
    /// <summary>The name of a member, such as <c>ministry_rule</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[value];

    /// <summary>The member with a name.</summary>
    public static bool TryParse<T>(string text, out T value)
        where T : struct, Enum => Names<T>.ByName.TryGetValue(text, out value);

    /// <summary>The member with a name that is known to be one.</summary>
    /// <exception cref="KeyNotFoundException">no member has this name</exception>
    public static T Parse<T>(string text)
        where T : struct, Enum => Names<T>.ByName[text];

    /// <summary>The names of all members, in the order of their values.</summary>
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Names<T>.ByName.Keys;

    private static string Convert(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(v => v, v => Convert(v.ToString()));

        public static readonly Dictionary<string, T> ByName = ByValue.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
