using System.Text;
using PermitScreen.Nodes;

namespace PermitScreen.Tables.Sheets;

/// <summary>Splits text into lines in constant memory: of a line that is too long only the fact is kept.</summary>
internal static class TextLines
{
    public static IEnumerable<CsvLine> Read(TextReader reader, int maxLength)
    {
        var buffer = new char[1 << 14];
        var line = new StringBuilder();
        var (number, length, afterReturn, any) = (1, 0L, false, false);
        int read;
        while ((read = reader.Read(buffer, 0, buffer.Length)) > 0)
        {
            for (var i = 0; i < read; i++)
            {
                var c = buffer[i];
                if (c == '\n' && afterReturn)
                {
                    afterReturn = false;
                    continue;
                }

                afterReturn = c == '\r';
                if (c is '\n' or '\r')
                {
                    yield return Take(number++, line, length, maxLength);
                    (length, any) = (0, false);
                    continue;
                }

                any = true;
                if (++length <= maxLength)
                    line.Append(c);
            }
        }

        if (any)
            yield return Take(number, line, length, maxLength);
    }

    private static CsvLine Take(int number, StringBuilder line, long length, int maxLength)
    {
        var taken = length > maxLength ? new CsvLine(number, "", RowFaults.TooLong) : new CsvLine(number, line.ToString(), null);
        line.Clear();
        return taken;
    }
}
