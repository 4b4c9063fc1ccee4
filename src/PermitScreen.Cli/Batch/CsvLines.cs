using System.Text;
using PermitScreen.Nodes;

namespace PermitScreen.Cli.Batch;

/// <summary>
/// The lines of a table as text. Chinese spreadsheets save CSV as GB 18030, others as UTF-8; the first line that is not ASCII tells.
/// </summary>
internal static class CsvLines
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    public static IEnumerable<CsvLine> Read(Stream stream)
    {
        Encoding? encoding = null;
        foreach (var line in LineReader.Read(stream))
        {
            if (line.IsTooLong)
            {
                yield return new CsvLine(line.Number, "", RowFaults.TooLong);
                continue;
            }

            if (encoding is null && !Ascii.IsValid(line.Bytes))
                encoding = Decode(Utf8, line.Bytes) is null ? ChineseText.Encoding : Utf8;
            var text = Decode(encoding ?? Utf8, line.Bytes);
            yield return new CsvLine(line.Number, text ?? "", text is null ? NodeFaults.NotText : null);
        }
    }

    private static string? Decode(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
