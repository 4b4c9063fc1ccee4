using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NetTopologySuite.IO.Esri.Dbf;
using NetTopologySuite.IO.Esri.Dbf.Fields;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Reading.Shapefiles;

/// <summary>The rows of a .dbf file, one after the other, as the properties that layers ask for.</summary>
internal sealed class AttributeTable : IDisposable
{
    private static readonly char[] BetweenMembers = [',', '，', ';', '；', '、'];

    private readonly DbfReader reader;
    private readonly FaultLog faults;
    private readonly List<(string Key, DbfField Field)> fields = [];

    /// <param name="bytes">of a file that passed the scan</param>
    /// <param name="columns">which column holds which property, as the header says; others are found by their name, in any case</param>
    public AttributeTable(byte[] bytes, Encoding encoding, MappingNode columns, FaultLog faults)
    {
        this.faults = faults;

        // The day of the last change: of no use, often not set, and then the reader throws.
        var copy = bytes.ToArray();
        copy.AsSpan(1, 3).Clear();
        reader = new DbfReader(new MemoryStream(copy), encoding);
        foreach (var key in FeatureReader.Wanted.Order(StringComparer.Ordinal))
        {
            var column = columns[key] as ScalarNode;
            if (reader.Fields[column?.Text ?? key] is { } field)
                fields.Add((key, field));
            else if (column is not null)
                faults.Add(ShapefileFaults.NoSuchColumn, column.Place, column.Text);
        }
    }

    /// <summary>Rows, deleted ones among them.</summary>
    public int Count => reader.RecordCount;

    /// <summary>Reads the next row; null when it cannot be read.</summary>
    /// <param name="deleted">the row is crossed out, and its shape with it</param>
    public MappingNode? Read(SourcePlace place, out bool deleted)
    {
        deleted = false;
        try
        {
            reader.Read(out deleted);
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            faults.Add(ShapefileFaults.BadRow, place, Places.Number(place.Line), e.Message);
            return null;
        }

        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        foreach (var (key, field) in fields)
        {
            if (Text(field) is { Length: > 0 } text)
                entries.Add(new MappingEntry(key, place, Value(key, text, place)));
        }

        return new MappingNode(entries.ToImmutable(), place);
    }

    public void Dispose() => reader.Dispose();

    // A character that was cut in two at the end of its column comes as U+FFFD.
    private static string? Text(DbfField field) =>
        Convert.ToString(field.Value, CultureInfo.InvariantCulture)?.Trim().TrimEnd('\uFFFD');

    private static Node Value(string key, string text, SourcePlace place)
    {
        if (key != LayerKind.MemberProperty || text.IndexOfAny(BetweenMembers) < 0)
            return new ScalarNode(text, true, place);
        var members = text.Split(BetweenMembers, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new SequenceNode([.. members.Select(member => new ScalarNode(member, true, place))], place);
    }
}
