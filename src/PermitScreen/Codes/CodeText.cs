using System.Text;

namespace PermitScreen.Codes;

/// <summary>Evens out typed codes and names: width, case, spaces and the marks between the parts of an address.</summary>
internal static class CodeText
{
    /// <summary>Characters; no code with its full name is longer.</summary>
    public const int MaxLength = 80;

    private static readonly char[] Marks = ['-', '—', ':', '_', '.', ',', '、', '/'];

    /// <summary>Half width, upper case, no spaces: "ｃ ３０１１" to "C3011".</summary>
    public static string Compact(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                result.Append(char.ToUpperInvariant(TextWidth.Narrow(c)));
        }

        return result.ToString();
    }

    /// <summary>Splits "C3011水泥制造", "水泥制造(3011)" or "420500-宜昌市" into code and name; either may be empty.</summary>
    public static (string Code, string Name) Split(string compact)
    {
        var end = 0;
        if (compact.Length > 1 && char.IsAsciiLetter(compact[0]) && !char.IsAsciiLetter(compact[1]))
            end++;
        while (end < compact.Length && char.IsAsciiDigit(compact[end]))
            end++;
        if (end > 0)
            return (compact[..end], TrimMarks(compact[end..]));

        var body = compact.TrimEnd(')');
        var start = body.Length;
        while (start > 0 && char.IsAsciiDigit(body[start - 1]))
            start--;
        if (start == body.Length)
            return ("", compact);
        if (start > 1 && char.IsAsciiLetter(body[start - 1]))
            start--;
        // A mark joins a name to its code; with no name before it it is a minus sign, and no code is negative.
        if (body[..start] is "-" or "—")
            return ("", compact);
        return (body[start..], TrimMarks(body[..start]));
    }

    // What joined the two parts, and the bracket around one of them; brackets inside a name stay.
    private static string TrimMarks(string name)
    {
        name = name.Trim(Marks);
        return name.EndsWith('(') ? name[..^1]
            : name.StartsWith('(') && name.EndsWith(')') ? name[1..^1]
            : name;
    }
}
