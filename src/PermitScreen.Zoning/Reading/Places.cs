using System.Globalization;

namespace PermitScreen.Zoning.Reading;

/// <summary>Numbers and positions as messages show them.</summary>
internal static class Places
{
    /// <summary>As many digits as the numbers have: a position that was refused is shown as it stood.</summary>
    public static string Pair(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"[{x}, {y}]");

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
