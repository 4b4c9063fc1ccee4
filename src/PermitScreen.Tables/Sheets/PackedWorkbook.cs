using System.IO.Compression;
using System.Xml;

namespace PermitScreen.Tables.Sheets;

/// <summary>Looks at the parts of a packed workbook before any of it is unpacked: a few kilobytes may unpack to gigabytes.</summary>
internal static class PackedWorkbook
{
    private const int MaxParts = 5000;
    private const int MaxBytesPerCharacter = 4;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <exception cref="UnreadableTableException">it unpacks to more than the limit, or holds no workbook</exception>
    /// <exception cref="InvalidDataException">it is damaged</exception>
    public static void Check(Stream stream, string file, TableLimits limits)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MaxParts)
            throw new UnreadableTableException(SheetFaults.TooLarge, file, new Bilingual("工作簿的部件过多", "the workbook has too many parts"));

        // What an entry states is what is read of it: .NET stops there.
        var bytes = archive.Entries.Sum(entry => entry.Length);
        if (bytes > limits.MaxUnpackedBytes)
            throw new UnreadableTableException(SheetFaults.TooLarge, file, new Bilingual($"解压后有 {bytes} 字节", $"it unpacks to {bytes} bytes"));
        if (!archive.Entries.Any(entry => entry.FullName.Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase)))
            throw new UnreadableTableException(SheetFaults.Unreadable, file, new Bilingual("压缩包中没有 .xlsx 工作簿", "the archive holds no .xlsx workbook"));
        foreach (var entry in archive.Entries.Where(IsSheetOrTexts))
        {
            if (IsTexts(entry) && entry.Length > limits.MaxSharedBytes)
                throw new UnreadableTableException(SheetFaults.TooLarge, file, new Bilingual($"文字解压后有 {entry.Length} 字节", $"its texts unpack to {entry.Length} bytes"));
            CheckCells(entry, file, limits);
        }
    }

    private static bool IsTexts(ZipArchiveEntry entry) => entry.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase);

    private static bool IsSheetOrTexts(ZipArchiveEntry entry) =>
        IsTexts(entry) || entry.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>The reader holds a cell whole, several times over; here it is only counted as it passes.</summary>
    private static void CheckCells(ZipArchiveEntry entry, string file, TableLimits limits)
    {
        var maxLength = limits.MaxWorkbookCellLength;
        using var content = new TagGapStream(entry.Open(), (long)maxLength * MaxBytesPerCharacter, () => TooLong(file, maxLength));
        using var xml = XmlReader.Create(content, Settings);
        var buffer = new char[4096];
        long length = 0;
        var rows = 0;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row" && ++rows > limits.MaxRows)
                throw new UnreadableTableException(SheetFaults.TooLarge, file, new Bilingual($"超过 {limits.MaxRows} 行", $"more than {limits.MaxRows} rows"));
            // A cell of a sheet, or a text that cells share.
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "c" or "si")
                length = 0;
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                length += LengthOf(xml, buffer, maxLength);
            if (length > maxLength)
                throw TooLong(file, maxLength);
        }
    }

    /// <summary>Characters of the text at which the reader stands, as far as they matter.</summary>
    private static long LengthOf(XmlReader xml, char[] buffer, int enough)
    {
        long length = 0;
        for (int read; length <= enough && (read = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0;)
            length += read;
        return length;
    }

    private static UnreadableTableException TooLong(string file, int maxLength) =>
        new(SheetFaults.TooLarge, file, new Bilingual($"有一个单元格超过 {maxLength} 字", $"one cell has more than {maxLength} characters"));
}
