using Microsoft.AspNetCore.Mvc;

namespace PermitScreen.Web.Pages.Account;

internal static class LocalPaths
{
    /// <summary>Where somebody wanted to go before signing in; the desk for anything that is no page of ours.</summary>
    public static string LocalPath(this IUrlHelper url, string? wanted) => !string.IsNullOrEmpty(wanted) && url.IsLocalUrl(wanted) ? wanted : "~/desk";
}
