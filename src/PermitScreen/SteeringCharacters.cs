using System.Buffers;

namespace PermitScreen;

/// <summary>
/// Characters that do something to a screen instead of standing on it: controls (C0 and C1, so also what begins an escape sequence),
/// other line ends than LF, and the marks that turn the direction of writing, with which a text can read as another. Of strangers' texts
/// they are never written raw.
/// </summary>
internal static class SteeringCharacters
{
    /// <summary>What moves a cursor or breaks a line, line feed and tabulator among them.</summary>
    public static bool Moves(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    /// <summary>What turns the direction of writing.</summary>
    public static bool Turns(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>All of them but line feed and tabulator.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, '\u2070').Select(i => (char)i).Where(c => (Moves(c) || Turns(c)) && c is not '\n' and not '\t')]);
}
