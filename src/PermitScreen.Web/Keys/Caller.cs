namespace PermitScreen.Web.Keys;

/// <summary>Who calls.</summary>
/// <param name="Name">of the key; empty for anonymous</param>
/// <param name="PerMinute">requests a minute; 0 for no limit</param>
internal sealed record Caller(string Name, IReadOnlyList<string> Scopes, int PerMinute)
{
    public static Caller Anonymous { get; } = new("", [], 0);

    public static Caller Of(HttpContext http) => http.Features.Get<Caller>() ?? Anonymous;
}
