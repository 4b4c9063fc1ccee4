using System.Security.Claims;
using PermitScreen.Codes;

namespace PermitScreen.Web.Accounts;

/// <summary>Who is signed in, as the pages need it.</summary>
/// <param name="Region">six digits: the region with all below it; empty for the whole country</param>
internal sealed record Officer(string Name, AccountRole Role, string Region)
{
    /// <summary>The claim that holds the region.</summary>
    public const string RegionClaim = "region";

    public bool MayAssign => Role is AccountRole.Supervisor or AccountRole.Administrator;

    /// <summary>The digits with which the codes of all regions begin that the officer may see; empty for all.</summary>
    public string Prefix => Region.Length == 0 ? "" : RegionTable.SignificantPrefix(Region);

    /// <exception cref="InvalidOperationException">nobody is signed in</exception>
    public static Officer Of(ClaimsPrincipal user) => TryOf(user) ?? throw new InvalidOperationException("nobody is signed in");

    /// <summary>Null for a visitor.</summary>
    public static Officer? TryOf(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true, Name: { } name }
        && Enum.TryParse<AccountRole>(user.FindFirstValue(ClaimTypes.Role), out var role)
        && user.FindFirstValue(RegionClaim) is { } region
            ? new(name, role, region)
            : null;
}
