using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PermitScreen.Tables.Writing;

/// <summary>
/// Writes a workbook (.xlsx) as it comes, sheet after sheet and row after row, in constant memory. The first row of each sheet is its
/// headings: it stays in sight. The same rows give the same bytes.
/// </summary>
internal sealed class WorkbookWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive zip;
    private readonly List<string> names = [];
    private StreamWriter? sheet;

    /// <param name="stream">stays open; it need not be able to seek</param>
    public WorkbookWriter(Stream stream) => zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Begins the next sheet.</summary>
    /// <param name="name">up to 31 characters, none of which is one of <c>[]:*?/\</c></param>
    /// <param name="columns">its headings, with the widths of their columns in characters</param>
    public void BeginSheet(string name, IReadOnlyList<(string Heading, int Width)> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        EndSheet([]);
        names.Add(name);
        sheet = Open($"xl/worksheets/sheet{names.Count}.xml");
        sheet.Write($"<worksheet xmlns=\"{Main}\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (var i = 1; i <= columns.Count; i++)
            sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i}\" max=\"{i}\" width=\"{columns[i - 1].Width}\" customWidth=\"1\"/>"));
        sheet.Write("</cols><sheetData>");
        Write(WorkbookRow.Of(columns.Select(column => column.Heading), isHeading: true));
    }

    /// <summary>Writes a row of <see cref="WorkbookRow.Of"/> to the sheet that was begun last.</summary>
    public void Write(string row) => sheet!.Write(row);

    /// <summary>Ends the sheet; its cells offer choices, and take other texts too.</summary>
    /// <param name="choices">columns counted from 0, each with the range of cells that it may hold, such as <c>选项!$A$2:$A$5</c></param>
    public void EndSheet(IReadOnlyList<(int Column, string Range)> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        if (sheet is null)
            return;
        sheet.Write("</sheetData>");
        if (choices.Count > 0)
        {
            sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<dataValidations count=\"{choices.Count}\">"));
            foreach (var (column, range) in choices)
                sheet.Write($"<dataValidation type=\"list\" allowBlank=\"1\" sqref=\"{ColumnName(column)}2:{ColumnName(column)}1048576\"><formula1>{WorkbookRow.Escape(range)}</formula1></dataValidation>");
            sheet.Write("</dataValidations>");
        }

        sheet.Write("</worksheet>");
        sheet.Dispose();
        sheet = null;
    }

    /// <summary>The letters of a column, counted from 0: A, Z, AA.</summary>
    public static string ColumnName(int column) => (column >= 26 ? ColumnName((column / 26) - 1) : "") + (char)('A' + (column % 26));

    /// <summary>Completes the workbook.</summary>
    public void Dispose()
    {
        EndSheet([]);
        var numbers = Enumerable.Range(1, names.Count).ToList();
        Part("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{string.Concat(numbers.Select(i => $"<sheet name=\"{WorkbookRow.Escape(names[i - 1])}\" sheetId=\"{i}\" r:id=\"s{i}\"/>"))}</sheets></workbook>");
        Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">{string.Concat(numbers.Select(i => $"<Relationship Id=\"s{i}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))}<Relationship Id=\"styles\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
        Part("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font><sz val=\"11\"/></font><font><b/><sz val=\"11\"/></font></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf><xf xfId=\"0\" fontId=\"1\" applyFont=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>");
        Part("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"w\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Part("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Content}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Content}.styles+xml\"/>{string.Concat(numbers.Select(i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{Content}.worksheet+xml\"/>"))}</Types>");
        zip.Dispose();
    }

    private void Part(string name, string xml)
    {
        using var part = Open(name);
        part.Write(xml);
    }

    private StreamWriter Open(string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false), 1 << 16);
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return writer;
    }
}
