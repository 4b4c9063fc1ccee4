using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PermitScreen;

/// <summary>
/// JSON as it is written everywhere here: Chinese stands as itself, what could steer a screen is escaped, and lines end alike on every
/// machine. Not for pasting into HTML without escaping it there.
/// </summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = OnOneLine with { Indented = true, NewLine = "\n" };

    /// <summary>A larger buffer is not kept.</summary>
    private const int MostKept = 1 << 20;

    /// <summary>The buffer of the last text, while nobody writes to it.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? spare;

    /// <summary>What <paramref name="write"/> writes, as text without a line break at its end.</summary>
    public static string Of(bool indented, Action<Utf8JsonWriter> write)
    {
        // A text may be written while another is.
        var buffer = spare ?? new ArrayBufferWriter<byte>(4096);
        spare = null;
        using (var json = new Utf8JsonWriter(buffer, indented ? Indented : OnOneLine))
            write(json);
        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        if (buffer.Capacity <= MostKept)
        {
            buffer.ResetWrittenCount();
            spare = buffer;
        }

        return WithoutSteering(text);
    }

    /// <summary>Marks of direction are no controls to the writer; they stand in strings only, so an escape means the same.</summary>
    private static string WithoutSteering(string json)
    {
        var at = json.AsSpan().IndexOfAny(SteeringCharacters.All);
        if (at < 0)
            return json;
        var text = new StringBuilder(json, 0, at, json.Length + 32);
        foreach (var c in json.AsSpan(at))
            _ = SteeringCharacters.All.Contains(c) ? text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : text.Append(c);
        return text.ToString();
    }

    /// <summary>One document, followed by a line break.</summary>
    public static void WriteLine(TextWriter output, bool indented, Action<Utf8JsonWriter> write) => output.WriteLine(Of(indented, write));
}
