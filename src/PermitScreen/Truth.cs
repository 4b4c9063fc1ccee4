namespace PermitScreen;

/// <summary>
/// Strong Kleene truth. The order is the point: <em>and</em> is the minimum, <em>or</em> the maximum, <em>not</em> swaps the ends.
/// </summary>
public enum Truth : byte
{
    /// <summary>It surely does not hold.</summary>
    No = 0,
    /// <summary>What is known does not tell.</summary>
    Unknown = 1,
    /// <summary>It surely holds.</summary>
    Yes = 2,
}

/// <summary>The connectives of strong Kleene logic.</summary>
internal static class TruthLogic
{
    public static Truth And(this Truth a, Truth b) => a < b ? a : b;

    public static Truth Or(this Truth a, Truth b) => a > b ? a : b;

    public static Truth Not(this Truth a) => (Truth)(2 - (int)a);

    public static Truth From(bool value) => value ? Truth.Yes : Truth.No;
}
