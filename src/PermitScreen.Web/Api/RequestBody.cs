using System.Buffers;
using Microsoft.Net.Http.Headers;

namespace PermitScreen.Web.Api;

/// <summary>The whole body of a request, within a limit.</summary>
/// <param name="Bytes">empty where there is a problem</param>
/// <param name="IsYaml">by its media type; else JSON</param>
internal sealed record RequestBody(byte[] Bytes, bool IsYaml, Problem? Problem)
{
    /// <summary>Bytes of one application. The largest real one has some ten thousand; a site may add a polygon of some thousand corners.</summary>
    public const int Longest = 1024 * 1024;

    private static readonly string[] Yaml = ["application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml"];

    public static async ValueTask<RequestBody> Read(HttpRequest request)
    {
        if (Media(request.ContentType) is not { } isYaml)
            return new([], false, Problems.WrongMediaType);
        if (request.ContentLength > Longest)
            return new([], isYaml, Problems.TooLarge(Longest));
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
            if (read.Buffer.Length > Longest)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return new([], isYaml, Problems.TooLarge(Longest));
            }

            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return new(bytes, isYaml, null);
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Whether it is YAML; null for what is neither YAML nor JSON, or not in UTF-8.</summary>
    private static bool? Media(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var media) || (media.Charset.HasValue && !media.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
            return null;
        var type = media.MediaType.ToString().ToLowerInvariant();
        return Yaml.Contains(type) ? true : type == "application/json" || type.EndsWith("+json", StringComparison.Ordinal) ? false : null;
    }
}
