using System.Text;

namespace PermitScreen.Explaining;

/// <summary>Texts of applications are written by strangers: what could move a cursor or turn the direction of writing is left out.</summary>
internal static class Printable
{
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
                result.Append(' ');
            else if (c is not (>= '\u202A' and <= '\u202E') and not (>= '\u2066' and <= '\u2069') and not '\uFEFF')
                result.Append(c);
        }

        return result.ToString().Trim();
    }
}
