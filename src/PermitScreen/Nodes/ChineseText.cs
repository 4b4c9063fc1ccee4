using System.Text;

namespace PermitScreen.Nodes;

/// <summary>GB 18030, in which Chinese spreadsheets and editors save text (GBK and GB 2312 are parts of it).</summary>
public static class ChineseText
{
    /// <summary>Throws on bytes that are none of its characters.</summary>
    public static Encoding Encoding { get; } = Strict();

    /// <summary>Whether all bytes are characters of it.</summary>
    public static bool IsIt(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Encoding.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static Encoding Strict()
    {
        var encoding = (Encoding)CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.Clone();
        encoding.DecoderFallback = DecoderFallback.ExceptionFallback;
        encoding.EncoderFallback = EncoderFallback.ExceptionFallback;
        return encoding;
    }
}
