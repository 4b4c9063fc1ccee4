using System.Security.Cryptography;

namespace PermitScreen.Web.SelfCheck;

/// <summary>Ids of self-checks: 128 random bits as 32 hexadecimal digits, so that none can be guessed.</summary>
internal static class SelfCheckId
{
    private const int Bytes = 16;

    public static string New() => RandomNumberGenerator.GetHexString(2 * Bytes, lowercase: true);

    public static bool IsOne(string text) => text.Length == 2 * Bytes && text.All(char.IsAsciiHexDigitLower);
}
