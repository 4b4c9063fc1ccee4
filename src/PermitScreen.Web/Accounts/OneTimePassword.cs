using System.Security.Cryptography;

namespace PermitScreen.Web.Accounts;

/// <summary>A first password, shown once to whoever makes the account; 100 random bits in letters that nobody mistakes.</summary>
internal static class OneTimePassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789ACDEFGHJKLMNPQRTUVWXYZ";

    public static string New() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 5)));
}
