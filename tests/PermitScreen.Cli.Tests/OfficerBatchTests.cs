using System.Text.Json;
using ExcelDataReader;
using Json.Schema;
using PermitScreen.Tables;
using PermitScreen.Tables.Columns;
using Xunit;

namespace PermitScreen.Cli.Tests;

/// <summary>What officers get of a batch, and what is left of one that was broken off.</summary>
public class OfficerBatchTests
{
    // The second is open in everything, the third cannot be read, the fourth has no fault but passes over a cell.
    private const string Applications =
        "编号,项目名称,建设单位,建设地点,建设性质,锅炉燃料,依托现有锅炉,单台锅炉额定蒸发量（t/h）\n"
        + "A-1,煤锅炉,某公司,昭阳区,新建,煤,否,34.9\nA-2,什么厂,,,,,,\nA-3,断行,某局,昭阳区\nA-4,\"=1+1\",某局,昭阳区,新建,煤,否,若干\n";

    private static readonly Lazy<RuleSet> Rules = new(() => RuleSet.Load(ToolRun.Rules).Value);

    [Fact]
    public void A_table_in_words_tells_what_is_open_from_what_is_notified()
    {
        using var folder = new TemporaryDirectory();
        var run = ToolRun.Of("batch", folder.Write("rows.csv", Applications), "--to", "csv", "--as-of", "2025-06-01");
        Assert.Equal(0, run.ExitCode);
        var lines = run.Out.Split('\n');
        Assert.Equal("编号,项目名称,建设地点,判定日期,名录项目,环评类别,排污许可,结论,确定程度,主要理由,待补充,注意事项,规则集,未读取的单元格,建设单位", lines[0]);
        Assert.StartsWith("A-1,煤锅炉,530602 云南省昭通市昭阳区,2025-06-01,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",不予准入,", lines[1], StringComparison.Ordinal);
        Assert.Contains("低于 35 t/h，原则上不予准入（ZT-06）", lines[1], StringComparison.Ordinal);
        Assert.Contains("sha256:", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",某公司", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("A-2,什么厂,,2025-06-01,,未定,未定,未定,最好为通过，最坏为不予准入,待定：", lines[2], StringComparison.Ordinal);
        Assert.Matches("^A-3,,,,,,,有误,,PS6108 ", lines[3]);
        Assert.StartsWith("A-4,'=1+1,", lines[4], StringComparison.Ordinal);
        Assert.Contains("`若干` 未读取", lines[4], StringComparison.Ordinal);
        Assert.Contains("共 4 份：通过 0，告知 1，未定 1，不予准入 1；结论确定 0；有误 1", run.Error, StringComparison.Ordinal);
        Assert.Contains("建设地点：云南省昭通市昭阳区 2", run.Error, StringComparison.Ordinal);
        Assert.Contains("环评类别：未定 3", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_that_contradict_each_other_cost_no_row_and_nothing_passes_on_them()
    {
        using var folder = new TemporaryDirectory();
        var table = "编号,建设地点,建设性质,占用生态保护红线,环境敏感区\nB-1,宜昌市,新建,是,无\n";
        var run = ToolRun.Of("batch", folder.Write("rows.csv", table), "--to", "csv", "--as-of", "2025-06-01");
        var row = run.Out.Split('\n')[1];
        Assert.StartsWith("B-1,,420500 湖北省宜昌市,2025-06-01,", row, StringComparison.Ordinal);
        Assert.DoesNotContain("有误", row, StringComparison.Ordinal);
        Assert.DoesNotContain("通过,确定", row, StringComparison.Ordinal);
        Assert.Contains("相互矛盾", row, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void The_grade_that_a_table_claims_stands_beside_ours_and_decides_nothing()
    {
        using var folder = new TemporaryDirectory();
        var table = "编号,建设地点,行业类别,建设性质,环评类别,设有动物颅腔、胸腔或腹腔手术设施\nC-1,杭州市西湖区,8222,新建,登记表,是\n";
        var run = ToolRun.Of("batch", folder.Write("rows.csv", table), "--to", "csv", "--as-of", "2025-06-01");
        var lines = run.Out.Split('\n');
        Assert.EndsWith(",环评类别（原表）", lines[0], StringComparison.Ordinal);
        Assert.Contains("动物医院,报告表,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",登记表", lines[1], StringComparison.Ordinal);
        Assert.Contains("PS6104", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_holds_the_same_and_a_summary()
    {
        using var folder = new TemporaryDirectory();
        var (rows, target) = (folder.Write("rows.csv", Applications + "A-5,<&>\u0001_x0041_,,,,,,\n"), folder.File("out.xlsx"));
        Assert.Equal(0, ToolRun.Of("batch", rows, "--out", target, "--as-of", "2025-06-01").ExitCode);
        var sheets = Read(target);
        Assert.Equal(["判定结果", "汇总"], sheets.Keys);
        var csv = ToolRun.Of("batch", rows, "--to", "csv", "--as-of", "2025-06-01").Out.Split('\n');
        Assert.Equal(csv[0], string.Join(',', sheets["判定结果"][0]));
        Assert.Equal(["A-1", "A-2", "A-3", "A-4", "A-5"], sheets["判定结果"].Skip(1).Select(row => row[0]));
        Assert.Equal("=1+1", sheets["判定结果"][4][1]); // a text, and no formula
        Assert.Equal("<&>_x0041_", sheets["判定结果"][5][1]);
        Assert.Contains(["结论", "未定", "2"], sheets["汇总"]);
        Assert.Contains(["结论", "有误", "1"], sheets["汇总"]);
        Assert.Contains(["建设地点", "云南省昭通市昭阳区", "2"], sheets["汇总"]);
        Assert.Contains(sheets["汇总"], row => row[0] == "理由" && row[1].Length > 0);
        Assert.Equal(File.ReadAllBytes(target), Again());

        byte[] Again()
        {
            ToolRun.Of("batch", rows, "--out", target, "--as-of", "2025-06-01");
            return File.ReadAllBytes(target);
        }
    }

    [Fact]
    public void A_workbook_needs_a_file() => Assert.Equal(2, ToolRun.With("", "batch", "-", "--to", "xlsx").ExitCode);

    [Theory]
    [InlineData("t.xlsx", "zh")]
    [InlineData("t.xlsx", "en")]
    [InlineData("t.csv", "zh")]
    public void Every_heading_of_a_template_is_read_as_what_it_is(string name, string language)
    {
        using var folder = new TemporaryDirectory();
        var file = folder.File(name);
        Assert.Equal(0, ToolRun.Of("batch", "--template", file, "--lang", language).ExitCode);
        using var table = Table.Open(File.OpenRead(file), file, Rules.Value).Value;
        Assert.DoesNotContain(table.Plan.Columns, column => column.Role == ColumnRole.Keep);
        Assert.InRange(table.Plan.Columns.Length, 20, 60);
        Assert.Contains(table.Plan.Columns, column => column.Fact?.Id == "project.region");
        if (name.EndsWith("csv", StringComparison.Ordinal))
            return;
        var sheets = Read(file);
        var facts = sheets.Values.ElementAt(1);
        Assert.InRange(facts.Count, 300, 2000);
        Assert.Contains(facts, row => row[4] == "boiler.fuel" && row[1].Contains(language == "zh" ? "煤" : "coal", StringComparison.Ordinal));
        Assert.Contains(sheets.Values.ElementAt(2)[1], choice => choice is "是" or "yes");
    }

    /// <summary>Held against what the tool writes, in both forms, of rows with cells not taken and of rows that cannot be read.</summary>
    [Fact]
    public void Rows_of_a_batch_are_what_the_schema_says()
    {
        using var folder = new TemporaryDirectory();
        var schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(ToolRun.Rules, "schemas", "decision.schema.json")));
        var table = folder.Write("rows.csv", Applications);
        string[][] inputs = [[table], [table, "--full"], [Path.Combine(ToolRun.Root, "examples", "batch", "applications.ndjson")]];
        foreach (var input in inputs)
        {
            var lines = ToolRun.Of(["batch", .. input, "--as-of", "2025-06-01"]).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.InRange(lines.Length, 4, 100);
            foreach (var line in lines)
            {
                using var row = JsonDocument.Parse(line);
                Assert.True(schema.Evaluate(row.RootElement).IsValid, line);
                Assert.Equal(input[0] == table, row.RootElement.TryGetProperty("row", out _));
            }
        }

        using var wrong = JsonDocument.Parse(ToolRun.Of("batch", table).Out.Split('\n')[0].Replace("\"not_read\"", "\"unread\"", StringComparison.Ordinal));
        Assert.False(schema.Evaluate(wrong.RootElement).IsValid);
    }

    [Theory]
    [InlineData("batch", "-", "--out", "a.ndjson", "--resume")] // nobody can read standard input again
    [InlineData("batch", "a.ndjson", "--resume")]
    [InlineData("batch", "a.ndjson", "--out", "a.xlsx", "--resume")]
    [InlineData("batch")]
    public void What_cannot_be_done_is_refused_before_anything_is_read(params string[] command)
    {
        var run = ToolRun.Of(command);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.NotEmpty(run.Error);
    }

    private static Dictionary<string, List<string[]>> Read(string file)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var stream = File.OpenRead(file);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        var sheets = new Dictionary<string, List<string[]>>();
        do
        {
            var rows = sheets[reader.Name] = [];
            while (reader.Read())
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture) ?? "")]);
        }
        while (reader.NextResult());
        return sheets;
    }
}
