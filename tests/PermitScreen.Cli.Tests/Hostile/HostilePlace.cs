using System.Text;
using PermitScreen.Tables.Tests;

namespace PermitScreen.Cli.Tests.Hostile;

/// <summary>Where a stranger's text may stand. The rest of each application leaves everything open, so that no verdict can be certain.</summary>
internal static class HostilePlace
{
    private static readonly Dictionary<string, Func<string, TemporaryDirectory, ToolRun>> Places = new()
    {
        ["a number"] = (text, _) => Screen($"facts: {{boiler.capacity: {HostileText.Quoted(text)}}}"),
        ["a number without quotes"] = (text, _) => Screen($"facts:\n  boiler.capacity: {text}\n"),
        ["a unit"] = (text, _) => Screen($"facts: {{boiler.capacity: {HostileText.Quoted("35 " + text)}}}"),
        ["a name"] = (text, _) => Screen($"facts: {{project.name: {HostileText.Quoted(text)}, project.region: '530602'}}"),
        ["a region"] = (text, _) => Screen($"facts: {{project.region: {HostileText.Quoted(text)}}}"),
        ["an industry"] = (text, _) => Screen($"facts: {{project.industry: [{HostileText.Quoted(text)}]}}"),
        ["a yes or no"] = (text, _) => Screen($"facts: {{site.red_line: {HostileText.Quoted(text)}}}"),
        ["a set"] = (text, _) => Screen($"facts: {{site.sensitive_areas: [{HostileText.Quoted(text)}]}}"),
        ["an id"] = (text, _) => Screen($"id: {HostileText.Quoted(text)}\nfacts: {{project.region: '530602'}}"),
        ["a title in Markdown"] = (text, _) => Screen($"id: a\ntitle: {HostileText.Quoted(text)}\nfacts: {{project.region: '530602'}}", "markdown"),
        ["a title in HTML"] = (text, _) => Screen($"id: a\ntitle: {HostileText.Quoted(text)}\nfacts: {{project.region: '530602'}}", "html"),
        ["a title in text"] = (text, _) => Screen($"id: a\ntitle: {HostileText.Quoted(text)}\nfacts: {{project.region: '530602'}}", "text"),
        ["a day"] = (text, _) => Screen($"as_of: {HostileText.Quoted(text)}\nfacts: {{project.region: '530602'}}"),
        ["the name of a fact"] = (text, _) => Screen($"facts: {{{HostileText.Quoted(text)}: 1}}"),
        ["a key"] = (text, _) => Screen($"{HostileText.Quoted(text)}: 1\nfacts: {{project.region: '530602'}}"),
        ["a key without quotes"] = (text, _) => Screen($"facts: {{project.region: '530602'}}\n{text}: 1\n"),
        ["a point of a site"] = (text, _) => Screen($"site: {{point: [{HostileText.Quoted(text)}, 27]}}\nfacts: {{project.region: '530602'}}"),
        ["a whole application"] = (text, _) => Screen(text),
        ["a JSON application"] = (text, folder) => Tool("screen", Write(folder, "a.json", $"{{\"id\": \"a\", \"facts\": {{\"boiler.capacity\": {text}}}}}"), "--format", "json"),
        ["a line of NDJSON"] = (text, _) => ToolRun.With($"{{\"id\": {HostileText.Quoted(text)}, \"facts\": {{\"project.name\": {HostileText.Quoted(text)}, \"boiler.capacity\": {HostileText.Quoted(text)}}}}}\n{text}\n", "batch", "-"),
        ["NDJSON in words"] = (text, _) => ToolRun.With($"{{\"id\": {HostileText.Quoted(text)}, \"title\": {HostileText.Quoted(text)}, \"facts\": {{\"project.region\": \"530602\"}}}}\n", "batch", "-", "--to", "csv"),
        ["cells of a table"] = (text, folder) => Tool("batch", Write(folder, "a.csv", $"编号,建设地点,行业类别,单台锅炉额定蒸发量,备注\n{Cell(text)},{Cell(text)},{Cell(text)},{Cell(text)},{Cell(text)}\n")),
        ["cells of a table in words"] = (text, folder) => Tool("batch", Write(folder, "a.csv", $"编号,建设地点,占用生态保护红线,建设性质,备注\n{Cell(text)},昭阳区,{Cell(text)},{Cell(text)},{Cell(text)}\n"), "--to", "csv"),
        ["a row without quotes"] = (text, folder) => Tool("batch", Write(folder, "a.csv", $"编号,建设地点,备注\n{text},昭阳区,{text}\n")),
        ["a heading"] = (text, folder) => Tool("batch", Write(folder, "a.csv", $"编号,建设地点,{Cell(text)}\n1,昭阳区,1\n")),
        ["a heading in a mapping"] = (text, folder) => Tool("batch", Write(folder, "a.csv", $"编号,建设地点,{Cell(text)}\n1,昭阳区,1\n"), "--propose"),
        ["a workbook"] = (text, folder) => Tool("batch", Book(folder, new Workbook().Sheet("a").Row("编号", "建设地点", "新增产能", "备注").Row(Xml(text), Xml(text), Xml(text), Xml(text)))),
        ["the headings of a workbook"] = (text, folder) => Tool("batch", Book(folder, new Workbook().Sheet("a").Row("编号", "建设地点", Xml(text)).Row(1, "昭阳区", "x"))),
        ["a mapping file"] = (text, folder) => Tool("batch", Write(folder, "a.csv", "编号,建设地点\n1,昭阳区\n"), "--map", Write(folder, "map.yaml", text)),
        ["answers"] = (text, _) => ToolRun.With(string.Concat(Enumerable.Repeat(text + "\n", 4)), "ask", "--format", "json"),
        ["answers to be kept"] = (text, folder) => ToolRun.With($"昭阳区\n{text}\n", "ask", "--format", "json", "--save", folder.File("kept.yaml")),
        ["a given answer"] = (text, _) => Tool("ask", "--given", $"boiler.capacity={text}", "--format", "json"),
        ["a given name"] = (text, _) => Tool("ask", "--given", $"{text}=1", "--format", "json"),
        ["words for a trade"] = (text, _) => Tool("trade", "--", text),
        ["words for a trade, as JSON"] = (text, _) => Tool("trade", "--format", "json", "--", text),
        ["a search in the catalogue"] = (text, _) => Tool("catalogue", "--", text),
        ["a rule to explain"] = (text, _) => Tool("explain", "--", text),
        ["a pack to list"] = (text, _) => Tool("rules", "--pack", text),
        ["a day to decide for"] = (text, _) => Tool("rules", "--as-of", text),
        ["a column to leave aside"] = (text, folder) => Tool("batch", Write(folder, "a.csv", "编号,建设地点\n1,昭阳区\n"), "--ignore", text),
        ["a file"] = (text, _) => Tool("screen", "--", text),
        ["a folder of layers"] = (text, folder) => Tool("screen", Write(folder, "a.yaml", "facts: {project.region: '530602'}"), "--format", "json", "--zones", folder.File("none") + text),
        ["an option"] = (text, _) => Tool("screen", "--" + text),
    };

    public static IEnumerable<string> Names => Places.Keys;

    public static ToolRun Put(string text, string place, TemporaryDirectory folder) => Places[place](text, folder);

    private static ToolRun Screen(string application, string format = "json") =>
        ToolRun.With(application, "screen", "-", "--format", format, "--as-of", "2025-06-01");

    /// <summary>No system hands over arguments with a NUL in them.</summary>
    private static ToolRun Tool(params string[] arguments) => ToolRun.Of([.. arguments.Select(argument => argument.Replace('\0', '?'))]);

    /// <summary>What UTF-8 cannot hold becomes what it has for that.</summary>
    private static string Write(TemporaryDirectory folder, string name, string text)
    {
        var file = folder.File(name);
        File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
        return file;
    }

    private static string Cell(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>What XML cannot hold at all never gets into a workbook.</summary>
    private static string Xml(string text) =>
        string.Concat(text.Select((c, i) => c is < ' ' and not '\n' and not '\t' || (char.IsSurrogate(c) && !IsWhole(text, i)) ? '?' : c));

    private static bool IsWhole(string text, int at) =>
        (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])) || (at > 0 && char.IsSurrogatePair(text[at - 1], text[at]));

    private static string Book(TemporaryDirectory folder, Workbook workbook)
    {
        var file = folder.File("a.xlsx");
        File.WriteAllBytes(file, workbook.Bytes());
        return file;
    }
}
