using System.Text;

namespace PermitScreen.Tables.Sheets;

/// <summary>
/// Tells the encodings of Chinese tables apart: by a byte order mark; else UTF-16 by its zeros; else UTF-8 where all bytes are valid
/// UTF-8; else GB 18030, which contains GBK and GB 2312. Bytes that fit no character read as U+FFFD, so that their cells can be named.
/// </summary>
internal static class TextEncoding
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    // Left to itself, it reads a question mark for bytes that fit no character.
    private static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    /// <summary>The encoding of the text that begins with these bytes, and how many bytes its mark takes; null when two fit.</summary>
    /// <param name="isWhole">no more bytes follow, so that the last character is not cut</param>
    public static (Encoding Encoding, int Mark)? Find(ReadOnlySpan<byte> head, bool isWhole)
    {
        if (head.StartsWith("\uFEFF"u8))
            return (new UTF8Encoding(false), 3);
        if (head is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..])
            return (new UTF32Encoding(head[0] == 0, false), 4);
        if (head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return (new UnicodeEncoding(head[0] == 0xFE, false), 2);
        if (ZerosOf(head) is { } bigEndian)
            return (new UnicodeEncoding(bigEndian, false), 0);
        if (Decode(isWhole ? head : WithoutCutCharacter(head)) is not { } text)
            return (Gb18030, 0);
        return IsAlsoChinese(text, head) ? null : (new UTF8Encoding(false), 0);
    }

    /// <summary>UTF-16 without a mark: commas, digits and line ends have a zero on one side. True when it comes first.</summary>
    private static bool? ZerosOf(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < Math.Min(head.Length, 4096); i++)
        {
            if (head[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        }

        return even + odd < 2 || (even > 0 && odd > 0) ? null : even > 0;
    }

    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The head may end within a character of up to four bytes.</summary>
    private static ReadOnlySpan<byte> WithoutCutCharacter(ReadOnlySpan<byte> head)
    {
        for (var back = 1; back <= Math.Min(3, head.Length); back++)
        {
            if (head[^back] >= 0xC0)
                return head[..^back];
            if (head[^back] < 0x80)
                break;
        }

        return head;
    }

    /// <summary>
    /// UTF-8 of nothing but two-byte characters is odd for a Chinese table, and two bytes that are “ģ” in UTF-8 are “模” in GBK. A
    /// superscript alone, as in m³, is in both: it is “鲁”.
    /// </summary>
    private static bool IsAlsoChinese(string text, ReadOnlySpan<byte> bytes) =>
        !Ascii.IsValid(text) && text.All(c => c < '\u0800') && !Gb18030.GetString(bytes).Contains('\uFFFD', StringComparison.Ordinal);
}
