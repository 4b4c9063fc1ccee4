using System.Globalization;
using System.Text;
using System.Text.Unicode;
using PermitScreen.Diagnostics;

namespace PermitScreen.Nodes;

/// <summary>
/// Whole files as text, within limits. Everything is UTF-8: what is not is refused with the encoding it seems to be in, since names and
/// reasons read in a wrong one would be rubble that nobody notices.
/// </summary>
internal static class TextFile
{
    /// <summary>The text of a file, or null after a diagnostic.</summary>
    /// <param name="name">the name that diagnostics show</param>
    internal static string? Read(string path, string name, NodeLimits limits, DiagnosticList diagnostics)
    {
        try
        {
            using var stream = InputFile.Open(path);
            return Read(stream, name, limits, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(NodeFaults.Unreadable, SourcePlace.Whole(name), e.Message);
            return null;
        }
    }

    /// <summary>The text of a stream that may never end, or null after a diagnostic.</summary>
    internal static string? Read(Stream stream, string name, NodeLimits limits, DiagnosticList diagnostics)
    {
        if (stream.CanSeek && stream.Length > limits.MaxBytes)
            return Refuse(Number(stream.Length));
        var bytes = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var buffer = new byte[1 << 16];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > limits.MaxBytes)
                return Refuse("> " + Number(limits.MaxBytes));
        }

        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name, diagnostics);

        string? Refuse(string size)
        {
            diagnostics.Add(NodeFaults.TooLarge, SourcePlace.Whole(name), size, Number(limits.MaxBytes));
            return null;
        }
    }

    /// <summary>The text of UTF-8 bytes without their byte order mark, or null after a diagnostic.</summary>
    internal static string? Decode(ReadOnlySpan<byte> bytes, string name, DiagnosticList diagnostics)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            diagnostics.Add(NodeFaults.NotUtf8, new SourcePlace(name, 1, 1), "UTF-16");
            return null;
        }

        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        var sound = SoundLength(bytes);
        var line = bytes[..sound].Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(bytes[(bytes[..sound].LastIndexOf((byte)'\n') + 1)..sound]) + 1;
        diagnostics.Add(NodeFaults.NotUtf8, new SourcePlace(name, line, column), ChineseText.IsIt(bytes) ? "GB 18030 (GBK)" : new Bilingual("其他编码", "another encoding"));
        return null;
    }

    /// <summary>How many bytes from the start are well-formed.</summary>
    private static int SoundLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
