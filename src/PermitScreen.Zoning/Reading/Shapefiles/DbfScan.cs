using System.Buffers.Binary;
using PermitScreen.Diagnostics;

namespace PermitScreen.Zoning.Reading.Shapefiles;

/// <summary>Goes through the header of a .dbf file before NetTopologySuite reads it, which takes every length in it at its word.</summary>
internal static class DbfScan
{
    private const int BlockBytes = 32;
    private const byte Version3 = 3;

    /// <summary>What is wrong with the header, or null.</summary>
    public static Diagnostic? Run(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.Length <= BlockBytes || bytes[0] != Version3)
            return Broken(file, "属性表不是 dBASE III 格式", "the attribute table is not dBASE III");
        var rows = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        var header = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]);
        var row = BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]);
        if (header > bytes.Length || header <= BlockBytes || (header - 1) % BlockBytes != 0)
            return Broken(file, "属性表头长度有误", "the header of the attribute table has the wrong length");
        if (header + (long)rows * row > bytes.Length)
            return Broken(file, "属性表被截断", "the attribute table is cut off");
        var width = 1;
        for (var at = BlockBytes; at + BlockBytes < header; at += BlockBytes)
        {
            if (bytes[at] == 0 || bytes[at + 16] == 0)
                return Broken(file, "属性表的列没有名称或宽度", "a column of the attribute table has no name, or no width");
            if (!"CNFDLS"u8.Contains((byte)(bytes[at + 11] & 0xDF)))
                return Broken(file, "属性表的列类型有误", "a column of the attribute table is of no known type");
            width += bytes[at + 16];
        }

        return width == row ? null : Broken(file, "属性表各列宽度之和与行宽不符", "the columns of the attribute table do not add up to a row");
    }

    private static Diagnostic Broken(string file, string zh, string en) =>
        new(ShapefileFaults.Structure, SourcePlace.Whole(file), [new Bilingual(zh, en)]);
}
