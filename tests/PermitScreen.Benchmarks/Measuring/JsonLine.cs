using System.Text.Encodings.Web;
using System.Text.Json;

namespace PermitScreen.Benchmarks.Measuring;

internal static class JsonLine
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Print<T>(T value) => Console.WriteLine(JsonSerializer.Serialize(value, Options));

    public static T Read<T>(string line) => JsonSerializer.Deserialize<T>(line, Options)!;
}
