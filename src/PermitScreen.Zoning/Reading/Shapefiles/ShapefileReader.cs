using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Esri.Shapefiles.Readers;
using NetTopologySuite.IO.Esri.Shp;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Reading.Shapefiles;

/// <summary>
/// Reads one shapefile as a layer: <c>units.shp</c> with <c>units.dbf</c>, <c>units.prj</c>, perhaps <c>units.cpg</c>, and
/// <c>units.permitscreen.json</c>, which holds what a GeoJSON layer states in its member <c>permitscreen</c>, and which column holds
/// which property where the names differ (<c>columns</c>).
/// </summary>
internal sealed class ShapefileReader(ShapefileBundle bundle, FaultLog faults, ZoneLoadOptions options)
{
    // A straight line in the projection of this length lies up to about 1 cm off the line that is straight in degrees.
    private const double MaxStep = 1000;

    private readonly CoordinateTree coordinates = new();
    private readonly GeometryMaker geometries = new(faults);

    /// <summary>The layer, or null after errors.</summary>
    public static Layer? Read(ShapefileBundle bundle, ZoneLoadOptions options, DiagnosticList diagnostics)
    {
        var faults = new FaultLog(bundle.File, diagnostics);
        Layer? layer = null;
        try
        {
            layer = new ShapefileReader(bundle, faults, options).Read();
        }
        catch (UnreadableLayerException e)
        {
            faults.Add(e.Diagnostic);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            faults.Add(NodeFaults.Unreadable, SourcePlace.Whole(bundle.File), e.Message);
        }

        faults.Close();
        return faults.HasErrors ? null : layer;
    }

    private Layer? Read()
    {
        var shapes = bundle.Require(".shp", options.Limits.MaxFileBytes, new("图形", "the shapes"));
        var table = bundle.Require(".dbf", options.Limits.MaxFileBytes, new("属性表", "the attributes"));
        var projection = bundle.RequireText(".prj", new("坐标系", "the coordinate system"));
        var codePage = bundle.Text(".cpg");
        var headerBytes = bundle.Require(ShapefileBundle.HeaderExtension, options.Limits.MaxTokenBytes, new("图层说明（kind、title、source、date、accuracy_m、extent 等）", "kind, title, source, date, accuracy_m, extent …"));
        var system = CoordinateSystem.Read(projection, out var fault);
        if (system is null)
            faults.Add(ShapefileFaults.CoordinateSystem, SourcePlace.Whole(bundle.NameOf(".prj")), fault);
        var header = ShapefileHeader.Read(headerBytes, bundle.NameOf(ShapefileBundle.HeaderExtension), options.Limits, system?.Datum, faults);
        if (DbfScan.Run(table, bundle.NameOf(".dbf")) is { } broken)
            throw new UnreadableLayerException(broken);
        var encoding = TableEncoding.Find(codePage, table);
        if (encoding is null)
            faults.Add(ShapefileFaults.Encoding, SourcePlace.Whole(bundle.NameOf(".cpg")), codePage!.Trim());
        var scan = new ShpScan(shapes, faults, options.Limits);
        if (!scan.Run() || system is null || header is null || encoding is null)
            return null;
        using var rows = new AttributeTable(table, encoding, header.Columns, faults);
        if (rows.Count != scan.Count)
            faults.Add(ShapefileFaults.CountsDiffer, SourcePlace.Whole(bundle.File), Places.Number(scan.Count), Places.Number(rows.Count));
        if (faults.HasErrors)
            return null;
        return new LayerAssembly(faults, options).Assemble(header.Fields, ReadFeatures(shapes, scan, rows, system), bundle.Digest());
    }

    private List<RawFeature> ReadFeatures(byte[] shapes, ShpScan scan, AttributeTable rows, CoordinateSystem system)
    {
        var raw = new List<RawFeature>(scan.Count);
        var readerOptions = new ShapefileReaderOptions { Factory = Shapes.Factory, GeometryBuilderMode = GeometryBuilderMode.IgnoreInvalidShapes };
        using var reader = Shp.OpenRead(new MemoryStream(shapes), readerOptions);
        for (var index = 0; reader.Read(); index++)
        {
            var place = new SourcePlace(bundle.File, index + 1, 1);
            var properties = rows.Read(place, out var deleted);
            if (deleted || properties is null)
                continue;
            var type = scan.IsArea ? "MultiPolygon" : "MultiLineString";
            if (reader.Geometry.IsEmpty)
            {
                faults.Add(FeatureFaults.NoGeometry, place, Places.Number(index));
                continue;
            }

            Fill(reader.Geometry, system, place);
            raw.Add(new RawFeature(index, place, type, geometries.Make(coordinates, type, index, place), properties));
        }

        return raw;
    }

    private void Fill(Geometry geometry, CoordinateSystem system, SourcePlace place)
    {
        var isArea = geometry is MultiPolygon;
        coordinates.Begin(isArea ? 4 : 3);
        var groups = geometry is MultiPolygon polygons
            ? RingGroups.Of(polygons)
            : [[.. ((MultiLineString)geometry).Geometries.Cast<LineString>()]];
        foreach (var group in groups)
        {
            foreach (var line in group)
                AddLine(line.CoordinateSequence, system, place, backwards: isArea);
            if (isArea)
                coordinates.EndGroup();
        }
    }

    /// <summary>Adds a line or a ring; rings run the other way round in shapefiles, shells clockwise.</summary>
    private void AddLine(CoordinateSequence line, CoordinateSystem system, SourcePlace place, bool backwards)
    {
        for (var i = 0; i < line.Count; i++)
        {
            var (at, before) = backwards ? (line.Count - 1 - i, line.Count - i) : (i, i - 1);
            var (x, y) = (line.GetX(at), line.GetY(at));
            if (i > 0 && system.CentralMeridian is not null)
                Divide(line.GetX(before), line.GetY(before), x, y, system, place);
            Add(x, y, system, place);
        }

        coordinates.EndLine();
    }

    // Always from the same end, so that neighbours who share a border get the same points.
    private void Divide(double x1, double y1, double x2, double y2, CoordinateSystem system, SourcePlace place)
    {
        var steps = (int)Math.Min(1000, Math.Ceiling(Math.Max(Math.Abs(x2 - x1), Math.Abs(y2 - y1)) / MaxStep));
        var turned = x1 > x2 || (x1 == x2 && y1 > y2);
        for (var i = 1; i < steps; i++)
        {
            var t = (double)(turned ? steps - i : i) / steps;
            var (fromX, fromY, toX, toY) = turned ? (x2, y2, x1, y1) : (x1, y1, x2, y2);
            Add(fromX + (toX - fromX) * t, fromY + (toY - fromY) * t, system, place);
        }
    }

    private void Add(double x, double y, CoordinateSystem system, SourcePlace place)
    {
        if (system.ToDegrees(x, y) is { } degrees)
            coordinates.Add(degrees.Longitude, degrees.Latitude, place);
        else
            coordinates.Add(x, y, place);
    }
}
