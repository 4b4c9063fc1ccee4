using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace PermitScreen.Web.Pages.Account;

internal static partial class LocalPaths
{
    /// <summary>Where somebody wanted to go before signing in; the desk for anything that is no page of ours.</summary>
    public static string LocalPath(this IUrlHelper url, string? wanted) => !string.IsNullOrEmpty(wanted) && url.IsLocalUrl(wanted) ? Escaped(wanted) : "~/desk";

    /// <summary>An address that somebody typed or wrote into a letter may hold Chinese; a header may not.</summary>
    private static string Escaped(string path) => Beyond().Replace(path, found => Uri.EscapeDataString(found.Value));

    [GeneratedRegex("[^ -~]+")]
    private static partial Regex Beyond();
}
