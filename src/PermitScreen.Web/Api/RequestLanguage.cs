using Microsoft.Net.Http.Headers;

namespace PermitScreen.Web.Api;

/// <summary>The language that a request asks for: <c>?lang=</c>, else that of the caller's program, else Chinese.</summary>
internal static class RequestLanguage
{
    public static Language Of(HttpRequest request) =>
        Named(request.Query["lang"].ToString()) ?? OfHeader(request.Headers.AcceptLanguage.ToString()) ?? Language.Zh;

    /// <summary>Chinese or English by the first letters of a tag, such as zh-CN; null for any other.</summary>
    public static Language? Named(string tag) =>
        tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Zh : tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.En : null;

    private static Language? OfHeader(string header) =>
        header.Length == 0 || !StringWithQualityHeaderValue.TryParseList([header], out var tags)
            ? null
            : tags.OrderByDescending(tag => tag.Quality ?? 1).Select(tag => Named(tag.Value.ToString())).FirstOrDefault(language => language is not null);
}
