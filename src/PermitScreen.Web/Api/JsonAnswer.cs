using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PermitScreen.Web.Api;

/// <summary>An answer in JSON. It is written whole before it is sent, so that a fault in it is an error and no half document.</summary>
/// <param name="write">writes one value</param>
internal sealed class JsonAnswer(Action<Utf8JsonWriter> write) : IResult
{
    /// <summary>Chinese stands as itself. What is escaped for HTML elsewhere is not here: the media type says that this is none.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Status { get; init; } = StatusCodes.Status200OK;

    public string MediaType { get; init; } = "application/json";

    public static ReadOnlyMemory<byte> Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(8192);
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        return buffer.WrittenMemory;
    }

    public Task ExecuteAsync(HttpContext httpContext) => Send(httpContext.Response, Bytes(write), Status, MediaType).AsTask();

    public static ValueTask Send(HttpResponse response, ReadOnlyMemory<byte> bytes, int status = StatusCodes.Status200OK, string mediaType = "application/json")
    {
        response.StatusCode = status;
        response.ContentType = mediaType;
        response.ContentLength = bytes.Length;
        return response.Body.WriteAsync(bytes, response.HttpContext.RequestAborted);
    }
}
