namespace PermitScreen.Web.Pages;

/// <summary>
/// What stands before routing: the language in the path, headers for everything, and a page instead of a bare status for people. It is a
/// startup filter because routing must come after it, wherever the host maps its endpoints.
/// </summary>
internal sealed class PagePipeline : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<PathLanguage>();
        app.Use((context, go) =>
        {
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.Headers["Referrer-Policy"] = "same-origin";
            return go(context);
        });
        app.UseWhen(WantsPage, pages =>
        {
            pages.UseExceptionHandler("/error/500");
            pages.UseStatusCodePagesWithReExecute("/error/{0}");
        });
        next(app);
    };

    /// <summary>Programs get statuses and problems, browsers get pages.</summary>
    private static bool WantsPage(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
