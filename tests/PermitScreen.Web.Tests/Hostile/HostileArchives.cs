using System.Buffers.Binary;
using System.Text;
using static PermitScreen.Web.Tests.Hostile.Packed;

namespace PermitScreen.Web.Tests.Hostile;

/// <summary>Archives whose directory lies: of sizes, places, methods and counts, or of what lies before and behind it.</summary>
internal static class HostileArchives
{
    private const string SheetPart = "xl/worksheets/sheet1.xml";

    // Offsets within an entry of the central directory, and within the end of the archive.
    private const int Flags = 8;
    private const int Method = 10;
    private const int Checksum = 16;
    private const int PackedSize = 20;
    private const int Size = 24;
    private const int NameLength = 28;
    private const int Disk = 34;
    private const int Place = 42;
    private const int EntriesHere = 8;
    private const int Entries = 10;
    private const int DirectorySize = 12;
    private const int DirectoryPlace = 16;

    private static readonly byte[] EntryMark = [(byte)'P', (byte)'K', 1, 2];
    private static readonly byte[] EndMark = [(byte)'P', (byte)'K', 5, 6];

    /// <summary>Kind, name, bytes.</summary>
    public static IEnumerable<(string Kind, string Name, byte[] Content)> All()
    {
        foreach (var (name, at, value, width) in ((string, int, uint, int)[])
            [
                ("encrypted", Flags, 1, 2), ("another method", Method, 14, 2), ("no method", Method, 99, 2), ("other checksum", Checksum, 0x12345678, 4), ("packed to nothing", PackedSize, 0, 4), ("packed beyond the file", PackedSize, 0x7FFFFFFF, 4),
                ("4 GB of text", Size, 0xFFFFFFFE, 4), ("large form without its field", Size, 0xFFFFFFFF, 4), ("text of no length", Size, 0, 4), ("name without end", NameLength, 0xFFFF, 2), ("on another disk", Disk, 7, 2), ("part within itself", Place, 0, 4), ("part beyond the file", Place, 0x7FFFFFFF, 4),
            ])
        {
            yield return ("directory of the archive", name, InEntry(at, value, width));
        }

        foreach (var (name, at, value, width) in ((string, int, uint, int)[])
            [
                ("no entries", Entries, 0, 2), ("65535 entries", Entries, 0xFFFF, 2), ("other count", EntriesHere, 3, 2), ("directory of no length", DirectorySize, 0, 4), ("directory within itself", DirectorySize, 0x7FFFFFFF, 4), ("directory at the start", DirectoryPlace, 0, 4), ("directory beyond the file", DirectoryPlace, 0x7FFFFFFF, 4),
            ])
        {
            yield return ("directory of the archive", name, InEnd(at, value, width));
        }

        var whole = Book(Sheet(Head, Row));
        yield return ("around the archive", "program before it", [.. "MZ"u8, .. new byte[4096], .. whole]);
        yield return ("around the archive", "image before it", [.. "GIF89a"u8, .. whole]);
        yield return ("around the archive", "text behind it", [.. whole, .. Encoding.UTF8.GetBytes("<script>alert(1)</script>")]);
        yield return ("around the archive", "zeros behind it", [.. whole, .. new byte[200_000]]);
        yield return ("around the archive", "another behind it", [.. whole, .. Book(Sheet(Head, Texts(2, "W-2")))]);
        yield return ("around the archive", "ends only", [.. Enumerable.Repeat(EndMark.Concat(new byte[18]), 500).SelectMany(end => end)]);
        yield return ("around the archive", "same sheet twice", Book(Sheet(Head, Row), (SheetPart, Sheet(Head, Texts(2, "W-9", "另一张")))));
        yield return ("around the archive", "one text under a thousand names", Shared(1000));
    }

    private static byte[] InEntry(int at, uint value, int width)
    {
        var book = Book(Sheet(Head, Row));
        var name = book.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(SheetPart));
        return Written(book, name - 46 + at, value, width);
    }

    private static byte[] InEnd(int at, uint value, int width)
    {
        var book = Book(Sheet(Head, Row));
        return Written(book, book.AsSpan().LastIndexOf(EndMark) + at, value, width);
    }

    private static byte[] Written(byte[] book, int at, uint value, int width)
    {
        if (width == 2)
            BinaryPrimitives.WriteUInt16LittleEndian(book.AsSpan(at), (ushort)value);
        else
            BinaryPrimitives.WriteUInt32LittleEndian(book.AsSpan(at), value);
        return book;
    }

    /// <summary>A directory of many entries that all lead to one part of 20 MB: small as a file, large for whoever unpacks each.</summary>
    private static byte[] Shared(int count)
    {
        var book = Zip(("xl/workbook.xml", new string('0', 20_000_000)));
        var directory = book.AsSpan().LastIndexOf(EntryMark);
        var end = book.AsSpan().LastIndexOf(EndMark);
        byte[] copied = [.. book[..directory], .. Enumerable.Repeat(book[directory..end], count).SelectMany(entry => entry), .. book[end..]];
        var shifted = end + ((count - 1) * (end - directory));
        _ = Written(copied, shifted + EntriesHere, (uint)count, 2);
        _ = Written(copied, shifted + Entries, (uint)count, 2);
        return Written(copied, shifted + DirectorySize, (uint)(count * (end - directory)), 4);
    }
}
