using System.Buffers.Binary;
using NetTopologySuite.IO.Esri;
using PermitScreen.Diagnostics;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Reading.Shapefiles;

/// <summary>
/// Goes through the records of a .shp file before its geometries are made. NetTopologySuite's reader takes every count in the file at
/// its word, passes over records of another type, and puts a point at 0, 0 for a ring that is not closed; after this scan none of it
/// can happen.
/// </summary>
internal sealed class ShpScan(byte[] bytes, FaultLog faults, LayerLimits limits)
{
    private const int HeaderBytes = 100;
    private const int RecordHeaderBytes = 8;

    /// <summary>Type, box and the two counts.</summary>
    private const int FixedBytes = 44;

    private ShapeType type;

    /// <summary>Records, empty ones among them.</summary>
    public int Count { get; private set; }

    /// <summary>Whether its shapes are polygons; else they are lines.</summary>
    public bool IsArea => type is ShapeType.Polygon or ShapeType.PolygonM or ShapeType.PolygonZM;

    /// <summary>Whether the records are sound; else they must not be read.</summary>
    /// <exception cref="UnreadableLayerException">the structure is broken</exception>
    public bool Run()
    {
        if (bytes.Length < HeaderBytes || Big(0) != 9994 || Little(28) != 1000)
            throw Broken(0, "文件头有误", "its header is wrong");
        if (2L * Big(24) != bytes.Length)
            throw Broken(0, "文件长度与文件头不符", "its length is not the one in its header");
        type = (ShapeType)Little(32);
        if (!IsArea && type is not (ShapeType.PolyLine or ShapeType.PolyLineM or ShapeType.PolyLineZM))
            throw Broken(0, $"图形类型 {(int)type} 不是面或线", $"its shapes are of type {(int)type}, neither polygons nor lines");
        var sound = true;
        for (var at = HeaderBytes; at < bytes.Length;)
        {
            Count++;
            if (Count > limits.MaxFeatures)
                throw new UnreadableLayerException(new Diagnostic(LayerFaults.TooManyFeatures, SourcePlace.Whole(faults.File), [Places.Number(limits.MaxFeatures)]));
            if (bytes.Length - at < RecordHeaderBytes + sizeof(int))
                throw Broken(Count, "记录被截断", "a record is cut off");
            if (Big(at) != Count)
                throw Broken(Count, "记录号不连续", "the numbers of its records do not run on");
            var length = 2L * Big(at + 4);
            if (length < sizeof(int) || length > bytes.Length - at - RecordHeaderBytes)
                throw Broken(Count, "记录长度有误", "a record is longer than the file, or too short");
            sound &= Check(at + RecordHeaderBytes, (int)length);
            at += RecordHeaderBytes + (int)length;
        }

        return sound;
    }

    private bool Check(int at, int length)
    {
        var place = new SourcePlace(faults.File, Count, 1);
        if (Little(at) == (int)ShapeType.NullShape)
            return true;
        if (Little(at) != (int)type)
            throw Broken(Count, "记录的图形类型与文件头不同", "a record is of another type than the header says");
        if (length < FixedBytes)
            throw Broken(Count, "记录被截断", "a record is cut off");
        var (parts, points) = (Little(at + 36), Little(at + 40));
        if (points > limits.MaxFeatureVertices)
            throw new UnreadableLayerException(new Diagnostic(LayerFaults.TooManyVertices, place, [Places.Number(limits.MaxFeatureVertices)]));
        if (parts < 1 || points < parts || FixedBytes + 4L * parts + 16L * points > length)
            throw Broken(Count, "记录中的部件数、点数与长度不符", "its counts of parts and points do not fit its length");
        var first = at + FixedBytes + 4 * parts;
        for (var part = 0; part < parts; part++)
        {
            var start = Little(at + FixedBytes + 4 * part);
            var end = part + 1 < parts ? Little(at + FixedBytes + 4 * (part + 1)) : points;
            if (start < 0 || end > points || start >= end || (part == 0 && start != 0))
                throw Broken(Count, "记录中的部件次序有误", "its parts do not follow each other");
            if (end - start < (IsArea ? 4 : 2))
                return Refuse(place, "环少于 4 个点，或者线少于 2 个点", "a ring has less than 4 points, or a line less than 2");
            if (IsArea && !bytes.AsSpan(first + 16 * start, 16).SequenceEqual(bytes.AsSpan(first + 16 * (end - 1), 16)))
                return Refuse(place, "环未闭合", "a ring is not closed");
        }

        return true;
    }

    private bool Refuse(SourcePlace place, string zh, string en)
    {
        faults.Add(ShapefileFaults.BadShape, place, Places.Number(Count), new Bilingual(zh, en));
        return false;
    }

    private UnreadableLayerException Broken(int record, string zh, string en) =>
        new(new Diagnostic(ShapefileFaults.Structure, new SourcePlace(faults.File, record, record == 0 ? 0 : 1), [new Bilingual(zh, en)]));

    private int Big(int at) => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));

    private int Little(int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
}
