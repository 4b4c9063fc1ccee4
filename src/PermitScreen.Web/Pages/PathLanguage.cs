
namespace PermitScreen.Web.Pages;

/// <summary>
/// The language of a request: <c>/en/…</c> is English, everything else Chinese; <c>?lang=</c> says otherwise, and who comes to the bare
/// start page with a browser that prefers English is sent to the English one. Links stay in the language, because it becomes part of
/// the base of every path.
/// </summary>
internal sealed class PathLanguage(RequestDelegate next)
{
    private const string English = "/en";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var named = Named(request.Query["lang"].ToString());
        if (request.Path.StartsWithSegments(English, StringComparison.OrdinalIgnoreCase, out var rest))
        {
            request.Path = rest.HasValue ? rest : "/";
            Set(context, named ?? Language.En);
        }
        else if (named is null && request.Path == "/" && PrefersEnglish(request))
        {
            context.Response.Headers.Vary = "Accept-Language";
            context.Response.Redirect(request.PathBase + English + "/");
            return Task.CompletedTask;
        }
        else
        {
            Set(context, named ?? Language.Zh);
        }

        return next(context);
    }

    /// <summary>The language of a request that went through here.</summary>
    public static Language Of(HttpContext context) => context.Items[typeof(PathLanguage)] is Language language ? language : Language.Zh;

    /// <summary>This page in the other language.</summary>
    public static string OtherPath(HttpContext context)
    {
        var request = context.Request;
        var path = request.Path + QueryWithoutLanguage(request);
        if (Of(context) == Language.Zh)
            return request.PathBase + English + path;
        var bare = request.PathBase.Value![..^English.Length] + path;
        // The bare start page would send an English browser back.
        return request.Path == "/" ? bare + "?lang=zh" : bare;
    }

    private static void Set(HttpContext context, Language language)
    {
        context.Items[typeof(PathLanguage)] = language;
        if (language == Language.En)
            context.Request.PathBase = context.Request.PathBase.Add(English);
    }

    private static QueryString QueryWithoutLanguage(HttpRequest request) =>
        QueryString.Create(request.Query.Where(pair => pair.Key != "lang"));

    private static Language? Named(string text) => text switch
    {
        "en" => Language.En,
        "zh" or "zh-CN" => Language.Zh,
        _ => null,
    };

    private static bool PrefersEnglish(HttpRequest request)
    {
        var best = request.GetTypedHeaders().AcceptLanguage
            .Where(l => l.Value.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || l.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            .MaxBy(l => l.Quality ?? 1);
        return best is not null && best.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase);
    }
}
