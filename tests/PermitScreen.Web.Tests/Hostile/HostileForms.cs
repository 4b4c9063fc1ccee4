using System.Text;

namespace PermitScreen.Web.Tests.Hostile;

/// <summary>Lists whose headings, figures, places or lines of JSON are made to be read as something else.</summary>
internal static class HostileForms
{
    /// <summary>Kind, name, bytes.</summary>
    public static IEnumerable<(string Kind, string Name, byte[] Content)> All() =>
    [
        .. Headings().Select(h => ("headings", h.Name, Encoding.UTF8.GetBytes(h.Text))),
        .. Figures().Select(f => ("figures", f, Encoding.UTF8.GetBytes($"编号,锅炉吨位（t/h）,建设性质\nF-1,\"{f.Replace("\"", "\"\"", StringComparison.Ordinal)}\",新建\n"))),
        .. Places().Select(p => ("places", p.Name, Encoding.UTF8.GetBytes(p.Text + "\n"))),
        .. Json(),
    ];

    private static IEnumerable<(string Name, string Text)> Headings() =>
    [
        ("mapping file in a heading", "编号,\"锅炉吨位\"\": {is: ignore}\n  \"\"x\",锅炉吨位（t/h）\n1,2,9\n"), ("anchor and alias", "编号,&a,*a,锅炉吨位（t/h）\n1,2,3,9\n"), ("tag of YAML", "编号,!!python/object:os.system,锅炉吨位（t/h）\n1,2,9\n"), ("names of objects", "编号,__proto__,constructor,toString,锅炉吨位（t/h）\n1,2,3,4,9\n"),
        ("marks that do not show", "编号,锅炉\u200B吨位（t/h）,锅炉\u2060吨位（t/h）\n1,9,99\n"), ("from right to left", "编号,\u202E）h/t（位吨炉锅,锅炉吨位（t/h）\n1,99,9\n"), ("letters that look alike", "编号,bоiler.capacity,boiler.capacity\n1,99,9\n"), ("unit that is none", "编号,锅炉吨位（" + new string('t', 100_000) + "）\n1,9\n"), ("unit of script", "编号,锅炉吨位（<script>alert(1)</script>）\n1,9\n"),
        ("brackets without end", "编号,锅炉吨位" + new string('（', 50_000) + "\n1,9\n"), ("ids of what is worked out", "编号,classification.grade,screening.verdict,锅炉吨位（t/h）\n1,登记表,pass,9\n"), ("roles twice", "id,id,id,title,title,as_of,as_of,锅炉吨位（t/h）\n1,2,3,4,5,2026-01-01,9999-12-31,9\n"),
    ];

    private static string[] Figures() =>
    [
        "９", "٩", "९", "九", "玖", "9²", "⑨", "Ⅸ", "9\u0301", "9\u200B9", "1e400", "-1e-400", "0x9", "9,99,9", "9.9.9", "NaN", "∞", "1/0", "9t/h; rm -rf /", "9‰", "−9", "9～", "${9}", "9" + new string('0', 100_000), new string('(', 50_000) + "9", "35 t/h 以下 9 t/h 以上",
    ];

    private static IEnumerable<(string Name, string Text)> Places()
    {
        foreach (var (name, site) in ((string, string)[])
            [
                ("corners without end", $$"""{"type":"Polygon","coordinates":[[{{string.Join(',', Enumerable.Range(0, 40_000).Select(i => $"[103.{i % 1000:000},27.5]"))}}]]}"""), ("rings without end", $$"""{"type":"Polygon","coordinates":[{{string.Join(',', Enumerable.Repeat("[[103,27],[103.1,27],[103.1,27.1],[103,27]]", 5000))}}]}"""),
                ("deep", "{\"type\":\"Polygon\",\"coordinates\":" + new string('[', 50_000) + new string(']', 50_000) + "}"), ("a collection of collections", string.Concat(Enumerable.Repeat("{\"type\":\"GeometryCollection\",\"geometries\":[", 200)) + string.Concat(Enumerable.Repeat("]}", 200))), ("a feature", """{"type":"Feature","geometry":{"type":"Point","coordinates":[103.9,27.5]}}"""),
                ("no number", """{"type":"Point","coordinates":["<script>alert(1)</script>",27.5]}"""), ("far too large", """{"type":"Point","coordinates":[1e308,-1e308]}"""), ("five numbers", """{"type":"Point","coordinates":[103.9,27.5,1,2,3]}"""), ("nothing", """{"type":"MultiPolygon","coordinates":[]}"""), ("null", """{"type":"Point","coordinates":null}"""),
                ("crossing itself", """{"type":"Polygon","coordinates":[[[103.9,27.5],[104,27.6],[104,27.5],[103.9,27.6],[103.9,27.5]]]}"""), ("as large as China", """{"polygon":[[74,4],[135,4],[135,53],[74,53],[74,4]]}"""), ("many points", $$"""{"points":[{{string.Join(',', Enumerable.Repeat("[103.9,27.5]", 5000))}}]}"""), ("datum of script", """{"datum":"<img src=x onerror=alert(1)>","point":[103.9,27.5]}"""), ("two forms", """{"point":[103.9,27.5],"line":[[103,27],[104,28]]}"""),
            ])
        {
            yield return (name, $$"""{"id":"P-1","facts":{"project.region":"530602"},"site":{{site}}}""");
        }

        foreach (var (longitude, latitude, datum) in ((string, string, string)[])[("1e400", "27.5", ""), ("103°99′99″", "27°20′", ""), ("103.9", "27.5", "EPSG:2381"), ("103.9", "27.5", "../../etc"), ("<script>alert(1)</script>", "27.5", "wgs84"), (new string('1', 50_000), "27.5", "")])
            yield return ($"cells {longitude[..Math.Min(12, longitude.Length)]} {latitude} {datum}", $"编号,建设地点,经度,纬度,坐标系\n1,昭阳区,{longitude},{latitude},{datum}");
    }

    private static IEnumerable<(string, string, byte[])> Json()
    {
        const string Line = """{"id":"J-1","facts":{"boiler.capacity":9}}""";
        foreach (var (name, bytes) in ((string, byte[])[])
            [
                ("a list", Encoding.UTF8.GetBytes($"[{Line},{Line}]")), ("in UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Line)]), ("in UTF-32", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Line)]), ("in GBK", Encoding.GetEncoding("gb18030").GetBytes("""{"id":"锅炉","facts":{}}""")),
                ("a mark at each line", Encoding.UTF8.GetBytes($"\uFEFF{Line}\n\uFEFF{Line}\n")), ("comments", Encoding.UTF8.GetBytes("""{"id":"J-1",/* <script> */"facts":{}}// x""")), ("comma too many", Encoding.UTF8.GetBytes("""{"id":"J-1","facts":{},}""")), ("bare names", Encoding.UTF8.GetBytes("{id:'J-1'}")), ("escaped names", Encoding.UTF8.GetBytes("""{"\u0069d":"J-1","id":"J-2","facts":{"boiler\u002ecapacity":1,"boiler.capacity":2}}""")),
                ("names of objects", Encoding.UTF8.GetBytes("""{"__proto__":{"id":"x"},"constructor":{"prototype":{}},"facts":{"__proto__":1}}""")), ("numbers at the edge", Encoding.UTF8.GetBytes("""{"facts":{"boiler.capacity":1E-99999}}""")), ("the least zero", Encoding.UTF8.GetBytes("""{"facts":{"boiler.capacity":-0}}""")), ("two on a line", Encoding.UTF8.GetBytes(Line + Line)), ("lines of old Macs", Encoding.UTF8.GetBytes(Line + "\r" + Line)),
                ("unusual line breaks", Encoding.UTF8.GetBytes(Line + "\u2028" + Line + "\u0085" + Line)), ("NUL between", [.. Encoding.UTF8.GetBytes(Line), 0, 10, .. Encoding.UTF8.GetBytes(Line)]), ("a hundred thousand empty", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{}\n", 100_000)))), ("day that is none", Encoding.UTF8.GetBytes("""{"as_of":"9999-99-99","facts":{}}""")),
            ])
        {
            yield return ("forms of JSON", name, bytes);
        }
    }
}
