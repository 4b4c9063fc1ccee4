using System.IO.Compression;

namespace PermitScreen.Tables.Sheets;

/// <summary>Looks at the parts of a packed workbook before any of it is unpacked: a few kilobytes may unpack to gigabytes.</summary>
internal static class PackedWorkbook
{
    private const int MaxParts = 5000;

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
    }
}
