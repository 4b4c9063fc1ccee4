using System.Text;

namespace PermitScreen.Cli.Asking;

/// <summary>Reads a line of which only so much is kept: an answer is short, and what comes through a pipe may have no end.</summary>
internal static class BoundedLine
{
    /// <summary>Characters; longer than any answer, and long enough to be refused as one.</summary>
    private const int Longest = 4096;

    /// <summary>The line without its end, or null at the end of the input.</summary>
    public static string? Read(TextReader reader)
    {
        var line = new StringBuilder();
        int c;
        while ((c = reader.Read()) >= 0 && c != '\n')
        {
            if (line.Length < Longest)
                line.Append((char)c);
        }

        return c < 0 && line.Length == 0 ? null : line.ToString().TrimEnd('\r');
    }
}
