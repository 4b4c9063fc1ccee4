using Microsoft.AspNetCore.Mvc.Filters;

namespace PermitScreen.Web.Pages;

/// <summary>
/// Headers of every page: nothing but our own files runs or is shown, nobody frames the page, and the pages of a self-check, which whoever
/// has their link may read, of the desk and of administrators are neither kept nor indexed.
/// </summary>
internal sealed class PageHeaders : IResultFilter
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly PathString[] Private = ["/check", "/desk", "/admin"];

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XFrameOptions = "DENY";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        var path = context.HttpContext.Request.Path;
        if (!Array.Exists(Private, folder => path.StartsWithSegments(folder, StringComparison.Ordinal)))
            return;
        headers.CacheControl = "no-cache, no-store";
        headers["X-Robots-Tag"] = "noindex";
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
