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
            if (SteeringCharacters.Moves(c))
                result.Append(' ');
            else if (!SteeringCharacters.Turns(c) && c is not '\uFEFF')
                result.Append(c);
        }

        return result.ToString().Trim();
    }
}
