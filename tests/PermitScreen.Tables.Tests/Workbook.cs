using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace PermitScreen.Tables.Tests;

/// <summary>Writes workbooks cell by cell, with formats, merged cells and hidden sheets, as no library for plain tables lets one.</summary>
internal sealed class Workbook
{
    private readonly List<(string Name, bool Hidden, StringBuilder Rows, List<string> Merges)> sheets = [];
    private readonly List<string> formats = ["General"];
    private int row;

    public Workbook Sheet(string name, bool hidden = false)
    {
        sheets.Add((name, hidden, new StringBuilder(), []));
        row = 0;
        return this;
    }

    /// <summary>Cells: texts, numbers, numbers with a format, days, flags, <c>#N/A</c> as an error; null for nothing.</summary>
    public Workbook Row(params object?[] cells)
    {
        var xml = sheets[^1].Rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{++row}\">");
        for (var i = 0; i < cells.Length; i++)
            xml.Append(Cell($"{(char)('A' + i)}{row}", cells[i]));
        xml.Append("</row>");
        return this;
    }

    public Workbook Skip()
    {
        row++;
        return this;
    }

    public Workbook Merge(string range)
    {
        sheets[^1].Merges.Add(range);
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            const string rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            var parts = string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"));
            Add(zip, "[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>{parts}</Types>");
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"{rel}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{ns}\" xmlns:r=\"{rel}\"><sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\"{(sheet.Hidden ? " state=\"hidden\"" : "")} r:id=\"s{i + 1}\"/>"))}</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{rel}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}<Relationship Id=\"st\" Type=\"{rel}/styles\" Target=\"styles.xml\"/></Relationships>");
            Add(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{ns}\"><numFmts>{string.Concat(formats.Select((format, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{SecurityElement.Escape(format)}\"/>"))}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs>{string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{(i == 0 ? 0 : 164 + i)}\"/>"))}</cellXfs></styleSheet>");
            for (var i = 0; i < sheets.Count; i++)
            {
                var merges = sheets[i].Merges.Count == 0 ? "" : $"<mergeCells>{string.Concat(sheets[i].Merges.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>";
                Add(zip, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{ns}\"><sheetData>{sheets[i].Rows}</sheetData>{merges}</worksheet>");
            }
        }

        return stream.ToArray();
    }

    private string Cell(string place, object? value) => value switch
    {
        null => "",
        string { Length: > 1 } error when error[0] == '#' => $"<c r=\"{place}\" t=\"e\"><v>{error}</v></c>",
        string text => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>",
        bool flag => $"<c r=\"{place}\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>",
        DateTime day => Number(place, day.ToOADate(), "yyyy/m/d"),
        (double number, string format) => Number(place, number, format),
        var number => Number(place, Convert.ToDouble(number, CultureInfo.InvariantCulture), "General"),
    };

    private string Number(string place, double value, string format)
    {
        if (!formats.Contains(format))
            formats.Add(format);
        return string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"{formats.IndexOf(format)}\"><v>{value:R}</v></c>");
    }

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(xml);
    }
}
