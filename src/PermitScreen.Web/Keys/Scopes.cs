namespace PermitScreen.Web.Keys;

/// <summary>What a key may be made for.</summary>
internal static class Scopes
{
    /// <summary>Single screenings and interviews.</summary>
    public const string Screen = "screen";

    public const string Batch = "batch";

    /// <summary>To see why rules were refused. Nobody does that without a key.</summary>
    public const string Admin = "admin";

    /// <summary>To scrape the metrics. Nobody does that without a key.</summary>
    public const string Metrics = "metrics";

    public static IReadOnlyList<string> All { get; } = [Screen, Batch, Admin, Metrics];

    /// <summary>What only keys open, also where screening is open to all.</summary>
    public static bool AreForKeysOnly(string scope) => scope is Admin or Metrics;
}
