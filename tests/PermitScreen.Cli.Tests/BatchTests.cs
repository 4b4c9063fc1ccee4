using System.Text;
using System.Text.Json;
using Xunit;

namespace PermitScreen.Cli.Tests;

public class BatchTests
{
    private const string Boiler = "\"facts\": {\"project.region\": \"530602\", \"project.nature\": \"new\", \"boiler.fuel\": \"coal\", \"boiler.existing\": false, \"boiler.capacity\": \"34.9 t/h\"}";

    [Fact]
    public void A_bad_row_stands_in_its_place_and_stops_nothing()
    {
        string[] rows =
        [
            $"{{\"id\": \"a\", {Boiler}}}",
            "{\"id\": \"b\", \"facts\": {\"boiler.capacity\": \"34.9 kg\"}}", // wrong unit
            "{\"id\": \"c\", \"facts\": {", // broken off
            "",
            "{\"id\": \"d\", \"facts\": {\"project.name\": \"\\ud800\"}}", // half a character
            "{\"id\": \"e\", \"facts\": {\"site.ecological_redline\": true, \"site.sensitive_areas\": []}}", // contradictory
            $"{{\"id\": \"f\", {Boiler}}}",
        ];
        var run = ToolRun.With(string.Join('\n', rows), "batch", "-", "--as-of", "2025-06-01", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        var lines = Json(run.Out);
        Assert.Equal(["a", "b", "", "d", "e", "f"], lines.Select(IdOf));
        Assert.Equal("reject", lines[0].GetProperty("verdict").GetString());
        Assert.Equal("PS1017", FaultOf(lines[1]));
        Assert.Equal("PS0001", FaultOf(lines[2]));
        Assert.Equal(3, lines[2].GetProperty("application").GetProperty("line").GetInt32());
        Assert.Equal("PS2003", FaultOf(lines[4]));
        Assert.Equal("reject", lines[5].GetProperty("verdict").GetString());
        Assert.Contains("6 applications: 0 pass, 0 notify, 1 undetermined, 2 reject", run.Error, StringComparison.Ordinal);
        Assert.False(lines[4].GetProperty("certain").GetBoolean());
        Assert.Contains("3 errors", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Order_is_kept_over_many_chunks()
    {
        var rows = string.Join('\n', Enumerable.Range(0, 1000).Select(i => $"{{\"id\": \"{i}\", {Boiler}}}"));
        var run = ToolRun.With(rows, "batch", "-", "--to", "csv", "--as-of", "2025-06-01");
        var ids = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]);
        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"{i}"), ids);
    }

    [Fact]
    public void Tables_take_labels_or_ids_as_headings()
    {
        const string table = """
            编号,判定日期,建设地点行政区划,project.nature,锅炉燃料,boiler.existing,单台锅炉额定蒸发量
            甲,2025-06-01,昭通市昭阳区,新建,煤,否,34.9蒸吨/小时
            乙,2018-09-12,530602,new,coal,false,34.9 t/h
            丙,2025-06-01,530602,new,coal,false,
            丁,2025-06-01,530602,new,coal,false
            "戊,2025-06-01,530602,new,coal,false,34.9
            己,2025-06-01,530602,new,coal,false,34.9
            ,,,,,,
            """;
        using var folder = new TemporaryDirectory();
        var run = ToolRun.Of("batch", folder.Write("rows.csv", table), "--lang", "en");
        var lines = Json(run.Out);
        Assert.Equal(["甲", "乙", "丙", "丁", "line 6", "己"], lines.Select(IdOf));
        Assert.Contains("zhaotong/small-coal-boiler", run.Out.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("zhaotong/small-coal-boiler", run.Out.Split('\n')[1], StringComparison.Ordinal); // not yet in force
        Assert.False(lines[2].GetProperty("certain").GetBoolean()); // an empty cell is unknown, not zero
        Assert.Equal("PS6108", FaultOf(lines[3])); // half of a line that was broken?
        Assert.Equal("PS2010", FaultOf(lines[4])); // a quote that never closes swallows no other row
        Assert.Equal("reject", lines[5].GetProperty("verdict").GetString());
    }

    [Fact]
    public void A_table_of_which_no_heading_is_a_fact_is_refused()
    {
        using var folder = new TemporaryDirectory();
        var file = folder.Write("rows.csv", "id,备注,boiler.capcity\n1,x,2\n");
        var run = ToolRun.Of("batch", file, "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains("PS6102", run.Error, StringComparison.Ordinal);
        Assert.Contains(":1:3 column 3 `boiler.capcity` is kept but not read; it may be `boiler.capacity`", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_no_fact_is_kept_and_a_cell_that_is_not_read_is_named()
    {
        using var folder = new TemporaryDirectory();
        var file = folder.Write("rows.csv", "编号,建设单位,建设地点,锅炉燃料,单台锅炉额定蒸发量（t/h）\n1,=某公司,昭阳区,煤,34.9\n2,,昭阳区,煤,34.9 kg\n");
        var run = ToolRun.Of("batch", file, "--as-of", "2025-06-01", "--to", "csv");
        var lines = run.Out.Split('\n');
        Assert.EndsWith(",规则集,未读取的单元格,建设单位", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",,'=某公司", lines[1], StringComparison.Ordinal);
        Assert.Contains("单台锅炉额定蒸发量(t/h)：`34.9 kg` 未读取", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("2,", lines[2], StringComparison.Ordinal);

        var json = Json(ToolRun.Of("batch", file, "--as-of", "2025-06-01").Out);
        Assert.Equal("=某公司", json[0].GetProperty("row").GetProperty("kept")[0].GetProperty("text").GetString());
        Assert.Equal("PS6201", json[1].GetProperty("row").GetProperty("not_read")[0].GetProperty("code").GetString());
        Assert.Equal(3, json[1].GetProperty("row").GetProperty("line").GetInt32());
    }

    [Fact]
    public void A_day_that_was_written_and_not_read_is_decided_for_today_and_settles_nothing()
    {
        using var folder = new TemporaryDirectory();
        var file = folder.Write("rows.csv", "编号,判定日期,建设地点,锅炉燃料,依托现有锅炉,单台锅炉额定蒸发量\n1,2025-06-01,昭阳区,煤,否,34.9\n2,5/3/2025,昭阳区,煤,否,34.9\n3,,昭阳区,煤,否,34.9\n");
        var rows = Json(ToolRun.Of("batch", file).Out);
        Assert.Equal([0, 1, 0], rows.Select(ProblemsOf));
        Assert.False(rows[1].GetProperty("certain").GetBoolean());
        Assert.Single(rows[1].GetProperty("row").GetProperty("not_read").EnumerateArray()); // named once
        Assert.Equal([0, 0, 0], Json(ToolRun.Of("batch", file, "--as-of", "2025-06-01").Out).Select(ProblemsOf)); // the day of the command goes first

        static int ProblemsOf(JsonElement row) => row.TryGetProperty("problems", out var problems) ? problems.GetArrayLength() : 0;
    }

    [Fact]
    public void A_table_of_which_no_row_can_be_read_ends_in_2()
    {
        using var folder = new TemporaryDirectory();
        Assert.Equal(2, ToolRun.Of("batch", folder.Write("a.csv", "编号,建设地点\n1,昭阳区,多,余\n2,昭阳区,多,余\n")).ExitCode);
        Assert.Equal(2, ToolRun.Of("batch", folder.Write("b.csv", "编号,建设地点\n")).ExitCode);
        Assert.Equal(2, ToolRun.Of("batch", folder.Write("c.csv", "")).ExitCode);
        Assert.Equal(2, ToolRun.Of("batch", folder.Write("d.xlsx", "PK\u0003\u0004 nothing")).ExitCode);
        Assert.Equal(2, ToolRun.With("{}}\n", "batch", "-").ExitCode);
        Assert.Equal(0, ToolRun.Of("batch", folder.Write("e.csv", "编号,建设地点\n1,某地\n")).ExitCode); // a cell that is not read costs no row
    }

    [Fact]
    public void A_mapping_is_proposed_corrected_and_used()
    {
        using var folder = new TemporaryDirectory();
        var file = folder.Write("rows.tsv", "单号\t建设地点\t锅炉燃料\t锅炉规模\n7\t昭阳区\t煤\t34.9\n");
        var proposal = ToolRun.Of("batch", file, "--propose");
        Assert.Equal(0, proposal.ExitCode);
        Assert.Contains("\"锅炉规模\": keep", proposal.Out, StringComparison.Ordinal);
        var map = folder.Write("map.yaml", proposal.Out
            .Replace("\"锅炉规模\": keep", "\"锅炉规模\": {is: boiler.capacity, unit: t/h}", StringComparison.Ordinal)
            .Replace("\"单号\": keep", "\"单号\": id", StringComparison.Ordinal) + "constants: {project.nature: 新建, boiler.existing: 否}\n");
        var line = Json(ToolRun.Of("batch", file, "--map", map, "--as-of", "2025-06-01").Out)[0];
        Assert.Equal("7", IdOf(line));
        Assert.Equal("reject", line.GetProperty("verdict").GetString());
        var wrong = ToolRun.Of("batch", file, "--map", folder.Write("wrong.yaml", "columns: {锅炉规模: boiler.capcity}\n"), "--lang", "en");
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("wrong.yaml:1:", wrong.Error, StringComparison.Ordinal);
    }

    /// <summary>It is not kept in memory to find out that it is no application.</summary>
    [Theory]
    [InlineData("{\"id\": \"a\", \"facts\": {}}\n{\"id\": \"", "json")]
    [InlineData("id,project.region\na,530602\n", "csv")]
    public void A_line_of_megabytes_is_a_bad_row(string before, string extension)
    {
        using var folder = new TemporaryDirectory();
        var file = folder.Write($"rows.{extension}", before + new string('x', 5_000_000) + "\n");
        var run = ToolRun.Of("batch", file, "--as-of", "2025-06-01");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("PS2011", FaultOf(Json(run.Out)[1]));
    }

    /// <summary>What Chinese spreadsheets save by default.</summary>
    [Fact]
    public void Tables_in_GB_18030_are_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var folder = new TemporaryDirectory();
        var file = folder.File("rows.csv");
        File.WriteAllText(file, "编号,建设地点行政区划\r\n甲,昭通市昭阳区\r\n", Encoding.GetEncoding("GB18030"));
        var run = ToolRun.Of("batch", file, "--as-of", "2025-06-01");
        Assert.Equal("甲", IdOf(Json(run.Out)[0]));
        Assert.Contains("有误 0", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_out_has_a_row_for_every_row_and_no_formula()
    {
        var rows = $"{{\"id\": \"=cmd()\", {Boiler}}}\n{{\"id\": \"x,y\", \"facts\": 1}}";
        using var folder = new TemporaryDirectory();
        var file = folder.File("out.csv");
        var run = ToolRun.With(rows, "batch", "-", "--out", file, "--as-of", "2025-06-01", "--fail-on", "reject", "--lang", "en");
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Out);
        var lines = File.ReadAllLines(file);
        Assert.Equal("id,title,region,as of,catalogue item,EIA grade,discharge permit,verdict,certainty,grounds,open points,cautions,rule set", lines[0]);
        Assert.StartsWith("'=cmd(),,530602 云南省昭通市昭阳区,2025-06-01,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",reject,", lines[1], StringComparison.Ordinal);
        Assert.Contains("(ZT-06)", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("\"x,y\",,,,,,,error,,PS1004 stdin:2:", lines[2], StringComparison.Ordinal);
    }

    private static List<JsonElement> Json(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static string? IdOf(JsonElement line) => line.GetProperty("application").GetProperty("id").GetString();

    private static string? FaultOf(JsonElement line) => line.GetProperty("problems")[0].GetProperty("code").GetString();
}
