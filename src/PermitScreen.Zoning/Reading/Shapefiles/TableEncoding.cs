using System.Buffers.Binary;
using System.Text;

namespace PermitScreen.Zoning.Reading.Shapefiles;

/// <summary>
/// The encoding of an attribute table: what the .cpg file says, else the language mark of the table, else UTF-8 where all bytes are
/// valid UTF-8, else GBK. GB18030 stands for GBK and GB2312, which it contains.
/// </summary>
internal static class TableEncoding
{
    /// <summary>The place of the language mark in a .dbf file.</summary>
    private const int LanguageMark = 29;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // From the provider itself: to register it is for programs to do and not for libraries. Left to itself, it reads a question mark for
    // bytes that fit no character.
    private static readonly Encoding Gbk =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    /// <summary>The encoding, or null when another one than these is named.</summary>
    /// <param name="codePage">text of the .cpg file, or null without one</param>
    /// <param name="table">a .dbf file that passed the scan</param>
    public static Encoding? Find(string? codePage, ReadOnlySpan<byte> table)
    {
        if (codePage is not null)
            return Named(codePage) ?? (All(table, bytes => Ascii.IsValid(bytes)) ? Utf8 : null);
        if (table[LanguageMark] is 0x4D or 0x7A)
            return Gbk;
        return All(table, IsUtf8) ? Utf8 : Gbk;
    }

    /// <summary>Whether it holds for the name of each column and for the rows: what lies between is no text.</summary>
    private static bool All(ReadOnlySpan<byte> table, Func<ReadOnlySpan<byte>, bool> holds)
    {
        var header = BinaryPrimitives.ReadUInt16LittleEndian(table[8..]);
        for (var at = 32; at + 32 < header; at += 32)
        {
            if (!holds(table.Slice(at, 11)))
                return false;
        }

        return holds(table[header..]);
    }

    private static Encoding? Named(string codePage)
    {
        var name = codePage.Trim('\0', ' ', '\r', '\n', '\t').Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        return name switch
        {
            "UTF8" or "65001" => Utf8,
            "GBK" or "GB2312" or "GB18030" or "936" or "CP936" or "54936" or "EUCCN" => Gbk,
            _ => null,
        };
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
