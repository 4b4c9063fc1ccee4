using System.IO.Compression;
using System.Text;

namespace PermitScreen.Web.Tests.Hostile;

/// <summary>Workbooks that are packed by hand, part by part, so that each can hold what no program writes.</summary>
internal static class Packed
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static readonly string[] Headings = ["项目编号", "项目名称", "建设地点行政区划", "国民经济行业代码", "建设性质", "锅炉燃料", "锅炉吨位（t/h）", "依托现有锅炉"];

    public static readonly string Row = Texts(2, "W-1", "城东锅炉房", "530602", "4430", "新建", "煤", "9", "否");

    public static string Head => Texts(1, Headings);

    public static string Texts(int row, params string[] texts) =>
        $"<row r=\"{row}\">{string.Concat(texts.Select((text, i) => $"<c r=\"{(char)('A' + i)}{row}\" t=\"inlineStr\"><is><t>{Escaped(text)}</t></is></c>"))}</row>";

    public static string Sheet(params string[] rows) => Sheet(string.Concat(rows), "");

    public static string Sheet(string rows, string after) => $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{after}</worksheet>";

    public static byte[] Book(string sheet, params (string Name, string Text)[] further) => Book(sheet, Rels(("rId1", "worksheet", "worksheets/sheet1.xml", false)), further);

    public static byte[] Book(string sheet, string relations, params (string Name, string Text)[] further) => Zip(
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>"),
        ("_rels/.rels", Rels(("rId1", "officeDocument", "xl/workbook.xml", false))),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", relations),
        ("xl/worksheets/sheet1.xml", sheet),
        .. further,
    ]);

    public static string Rels(params (string Id, string Kind, string Target, bool IsElsewhere)[] all) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(all.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Relations}/{r.Kind}\" Target=\"{r.Target}\"{(r.IsElsewhere ? " TargetMode=\"External\"" : "")}/>"))}</Relationships>";

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                using var writer = new StreamWriter(part, new UTF8Encoding(false));
                writer.Write(text);
            }
        }

        return packed.ToArray();
    }

    /// <summary>What XML cannot hold at all is left out of it.</summary>
    public static string Escaped(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar).Select(c => c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '"' => "&quot;", _ => c.ToString() }));

    public static string Many(int count, string text) => new StringBuilder().Insert(0, text, count).ToString();
}
