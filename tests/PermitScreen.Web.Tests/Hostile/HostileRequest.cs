namespace PermitScreen.Web.Tests.Hostile;

/// <summary>Something that a stranger sends.</summary>
/// <param name="Kind">what it tries</param>
/// <param name="Name">tells it from the others of its kind</param>
internal sealed record HostileRequest(string Kind, string Name, Func<HttpRequestMessage> Make)
{
    public static HostileRequest Get(string kind, string path) => new(kind, path.Length <= 80 ? path : path[..80], () => new(HttpMethod.Get, path) { Headers = { { "Accept", "text/html" } } });

    public static HostileRequest Post(string kind, string path, string name, Func<HttpContent> content, params (string Name, string Value)[] headers) => new(kind, $"{path} {name}", () =>
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content() };
        foreach (var (header, value) in headers)
            request.Headers.TryAddWithoutValidation(header, value);
        return request;
    });

    /// <summary>A form of a page, as a browser sends it.</summary>
    public static HostileRequest Form(string kind, string path, string cookie, params (string Name, string Value)[] fields) => Post(
        kind, path, string.Join('&', fields.Where(f => f.Name[0] != '_').Select(f => f.Name)), () => new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))), ("Cookie", cookie), ("Accept", "text/html"));
}
