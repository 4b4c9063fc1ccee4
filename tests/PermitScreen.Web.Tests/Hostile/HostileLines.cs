using System.Text;
using System.Text.Json;

namespace PermitScreen.Web.Tests.Hostile;

/// <summary>Files of lines: separated by something, or JSON.</summary>
internal static class HostileLines
{
    private const string Headings = "项目编号,项目名称,建设地点行政区划,国民经济行业代码,建设性质,锅炉燃料,锅炉吨位（t/h）,依托现有锅炉";
    private const string Row = "L-1,城东锅炉房,530602,4430,新建,煤,9,否";

    /// <summary>Kind, name, bytes.</summary>
    public static IEnumerable<(string Kind, string Name, byte[] Content)> All() => [.. Encodings(), .. Shapes(), .. Texts(), .. Json()];

    private static IEnumerable<(string, string, byte[])> Encodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = $"{Headings}\r\n{Row}\r\n";
        foreach (var name in (string[])["gb18030", "big5", "shift_jis", "utf-16", "utf-16BE", "utf-32", "utf-7", "iso-2022-jp", "windows-1251", "IBM037"])
        {
#pragma warning disable SYSLIB0001 // UTF-7 is what it is about.
            var encoding = name == "utf-7" ? Encoding.UTF7 : Encoding.GetEncoding(name);
#pragma warning restore SYSLIB0001
            yield return ("wrong encodings", name, encoding.GetBytes(text));
            yield return ("wrong encodings", name + " after UTF-8", [.. Encoding.UTF8.GetBytes(Headings + "\r\n"), .. encoding.GetBytes(Row + "\r\n")]);
            yield return ("wrong encodings", name + " with the mark of UTF-8", [0xEF, 0xBB, 0xBF, .. encoding.GetBytes(text)]);
        }

        foreach (var (name, bytes) in ((string, byte[])[])
            [
                ("noise", [.. Enumerable.Range(0, 20_000).Select(i => (byte)(i * 151 >> 3))]), ("zeros", new byte[20_000]), ("half a character", [.. Encoding.UTF8.GetBytes(text), 0xE5, 0x9F]), ("overlong", [.. Encoding.UTF8.GetBytes(Headings), 0x0D, 0x0A, 0xC0, 0xAF, 0x2C]),
                ("surrogates", [.. Encoding.UTF8.GetBytes(Headings), 0x0D, 0x0A, 0xED, 0xA0, 0x80]), ("both marks", [0xFF, 0xFE, 0xFE, 0xFF, .. Encoding.UTF8.GetBytes(text)]), ("only a mark", [0xEF, 0xBB, 0xBF]),
            ])
        {
            yield return ("wrong encodings", name, bytes);
        }
    }

    private static IEnumerable<(string, string, byte[])> Shapes()
    {
        foreach (var (name, text) in ((string, string)[])
            [
                ("a million columns", Headings + "," + string.Join(',', Enumerable.Repeat("x", 1_000_000)) + "\n" + Row), ("a million cells", Headings + "\n" + Row + new string(',', 1_000_000)), ("headings of one letter", string.Join(',', Enumerable.Range(0, 5000).Select(i => $"c{i}")) + "\n" + Row),
                ("open quote", Headings + "\n\"" + new string('x', 2_000_000)), ("quotes", Headings + "\n" + new string('"', 100_001)), ("one cell of 5 MB", Headings + "\nL-1," + new string('长', 1_700_000)), ("no line breaks", new string('x', 5_000_000)), ("only line breaks", Headings + new string('\n', 1_000_000)),
                ("only separators", new string(',', 1_000_000)), ("old Mac", $"{Headings}\r{Row}\r"), ("all separators", "a,b;c\td|e\n1,2;3\t4|5"), ("same heading", string.Join(',', Enumerable.Repeat("锅炉吨位", 200)) + "\n" + string.Join(',', Enumerable.Repeat("9", 200))),
                ("headings without end", string.Join('\n', Enumerable.Repeat(Headings, 5000))), ("sep line", "sep=\u0001\n" + Headings + "\n" + Row), ("HTML as XLS", "<html><table><tr><td>项目名称</td></tr></table><script>alert(1)</script></html>"), ("XML as XLS", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Workbook>&e;</Workbook>"),
                ("PDF", "%PDF-1.7\n1 0 obj\n<< /OpenAction << /S /JavaScript >> >>"), ("SYLK", "ID;P\nO;E\nNN;Nx;ER1C1;K0;F\nC;X1;Y1;EEXEC(\"calc\")"), ("YAML", "a: &a [*a]\n"),
            ])
        {
            yield return ("shapes", name, Encoding.UTF8.GetBytes(text));
        }
    }

    private static IEnumerable<(string, string, byte[])> Texts()
    {
        foreach (var text in HostileTexts.All.Concat(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "|calc", "=HYPERLINK(\"http://evil.example\")"]))
        {
            var cell = "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
            yield return ("script in every cell", text.Length <= 30 ? text : text[..30], Encoding.UTF8.GetBytes($"{Headings},{cell}\r\n{string.Join(',', Enumerable.Repeat(cell, 9))}\r\n"));
        }
    }

    private static IEnumerable<(string, string, byte[])> Json()
    {
        foreach (var (name, text) in ((string, string)[])
            [
                ("deep", "{\"facts\":" + new string('[', 200_000)), ("deep objects", string.Concat(Enumerable.Repeat("{\"facts\":", 100_000))), ("wrong types", "{\"facts\":7}\n{\"id\":{}}\n{\"facts\":{\"boiler.capacity\":[]}}\n{}\n{]\n"), ("one text", "{\"id\":\"" + new string('x', 3_000_000) + "\"}"),
                ("many facts", "{\"facts\":{" + string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"f{i}\":1")) + "}}"), ("digits", "{\"facts\":{\"boiler.capacity\":" + new string('9', 100_000) + "}}"), ("twice", "{\"facts\":{\"boiler.capacity\":1,\"boiler.capacity\":2}}"), ("half a pair", "{\"id\":\"\\ud800\"}"),
            ])
        {
            yield return ("lines of JSON", name, Encoding.UTF8.GetBytes(text));
        }

        foreach (var text in HostileTexts.All.Select(t => JsonSerializer.Serialize(t)))
            yield return ("script in every cell", "JSON " + text[..Math.Min(20, text.Length)], Encoding.UTF8.GetBytes($$"""{"id":{{text}},"title":{{text}},"facts":{"project.name":{{text}},"project.region":"530602","boiler.fuel":"coal"} }"""));
    }
}
