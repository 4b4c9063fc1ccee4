using System.Xml;
using ExcelDataReader.Exceptions;

namespace PermitScreen.Tables.Sheets;

/// <summary>Opens a table of whatever format, told by its first bytes and not by its name.</summary>
internal static class SheetFile
{
    private const int MagicBytes = 8;

    /// <exception cref="UnreadableTableException">no table can be made of it</exception>
    public static Sheet Open(Stream stream, string file, TableLimits limits, string? sheet)
    {
        var head = new byte[MagicBytes];
        var length = stream.ReadAtLeast(head, MagicBytes, throwOnEndOfStream: false);
        var whole = new HeadStream(head.AsMemory(0, length), stream);
        if (length == 0)
            throw new UnreadableTableException(Nodes.NodeFaults.Empty, file);
        var isPacked = head is [(byte)'P', (byte)'K', 3, 4, ..];
        if (!isPacked && head is not [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            // Web systems save a page of HTML, or the XML of Excel 2003, under the name of a workbook.
            return head is [(byte)'<', ..] or [0xEF, 0xBB, 0xBF, (byte)'<', ..]
                ? throw new UnreadableTableException(SheetFaults.Unreadable, file, new Bilingual("这是网页或 XML，请在 Excel 中另存为 .xlsx", "it is a web page or XML; save it as .xlsx in Excel"))
                : new DelimitedSheet(whole, file, limits);
        }

        return Guarded(file, () =>
        {
            var workbook = ReadAll(whole, file, limits.MaxWorkbookBytes);
            if (isPacked)
                PackedWorkbook.Check(workbook, file, limits);
            workbook.Position = 0;
            return new WorkbookSheet(workbook, file, limits, sheet);
        });
    }

    /// <summary>What a damaged workbook throws, as a fault of the table.</summary>
    public static T Guarded<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is ExcelReaderException or InvalidDataException or XmlException or IOException or ArgumentException
            or FormatException or OverflowException or InvalidOperationException or NotSupportedException or NullReferenceException
            or IndexOutOfRangeException or KeyNotFoundException or InvalidCastException)
        {
            // The reader checks little of what it reads: whatever it trips over, the workbook is not sound.
            throw new UnreadableTableException(SheetFaults.Unreadable, file, new Bilingual($"工作簿已损坏或加密（{e.Message}）", $"the workbook is damaged or encrypted ({e.Message})"));
        }
    }

    private static MemoryStream ReadAll(Stream stream, string file, long maxBytes)
    {
        var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (memory.Length + read > maxBytes)
                throw new UnreadableTableException(SheetFaults.TooLarge, file, new Bilingual($"工作簿超过 {maxBytes} 字节", $"the workbook has more than {maxBytes} bytes"));
            memory.Write(buffer, 0, read);
        }

        stream.Dispose();
        memory.Position = 0;
        return memory;
    }
}
