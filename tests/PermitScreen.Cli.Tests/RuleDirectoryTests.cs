using System.Text.Json;
using System.Xml.Linq;
using PermitScreen.Loading.Schemas;
using Xunit;

namespace PermitScreen.Cli.Tests;

/// <summary>The commands for those who write rules, on the rules of the repository.</summary>
public class RuleDirectoryTests
{
    [Fact]
    public void Check_finds_nothing()
    {
        var run = ToolRun.Of("check", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("0 errors, 0 warnings\n", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_of_a_broken_directory_names_the_place_and_exits_2()
    {
        using var folder = new TemporaryDirectory();
        folder.Write("facts.yaml", "facts:\n- {id: a.b, type: bolean}\n");
        var run = ToolRun.Of("check", folder.Path, "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PS1005 facts.yaml:2:19 `bolean` is not one of", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_proves_and_shows_an_application_for_what_it_finds()
    {
        var bad = Path.Combine(RepositoryRoot.Path, "tests", "PermitScreen.Proving.Tests", "bad");
        var run = ToolRun.Of("check", bad, "--prove", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        var lines = run.Out.ReplaceLineEndings("\n");
        Assert.Contains("certain passes that a document bars: ", lines, StringComparison.Ordinal);
        Assert.Contains("    id: \"A-4 未认证的工厂\"\n    as_of: ", lines, StringComparison.Ordinal);
        Assert.Matches(@"proofs: \d+ questions, \d+ findings, 0 undecided\n", lines);
    }

    [Fact]
    public void Every_case_passes_and_the_report_holds_every_case()
    {
        using var folder = new TemporaryDirectory();
        var file = folder.File("cases.xml");
        var run = ToolRun.Of("test", "--junit", file);
        Assert.Equal(0, run.ExitCode);
        var report = XDocument.Load(file).Root!;
        var cases = report.Descendants("testcase").Count();
        Assert.True(cases > 500);
        Assert.Equal($"{cases} passed, 0 failed", run.Out.Trim());
        Assert.Equal($"{cases}", report.Attribute("tests")!.Value);
    }

    [Fact]
    public void A_failing_case_says_what_happened_instead()
    {
        using var folder = new TemporaryDirectory();
        CopyRules(folder);
        var pack = Path.Combine(folder.Path, "packs", "53-yunnan", "zhaotong-coal.yaml");
        File.WriteAllText(pack, File.ReadAllText(pack).Replace("boiler.capacity: < 35 t/h", "boiler.capacity: < 36 t/h", StringComparison.Ordinal));
        var file = folder.File("cases.xml");
        var run = ToolRun.Of("test", folder.Path, "--junit", file, "--lang", "en");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("zhaotong/small-coal-boiler: 恰为 35 蒸吨不在禁止之列: expected silent, got fires", run.Out, StringComparison.Ordinal);
        var failure = Assert.Single(XDocument.Load(file).Descendants("failure"), f => f.Parent!.Attribute("name")!.Value == "恰为 35 蒸吨不在禁止之列");
        Assert.Equal("expected silent, got fires", failure.Attribute("message")!.Value);
    }

    /// <summary>The five source documents; the page with Wenzhou and Huzhou is two in the register.</summary>
    [Fact]
    public void All_clauses_of_the_six_documents_are_accounted_for()
    {
        string[] sources = ["hubei-2021", "dazhou-2021", "zhejiang-2024", "zhaotong-2018", "wenzhou-2015", "huzhou-2015"];
        var run = ToolRun.Of(["trace", .. sources.SelectMany(id => new[] { "--document", id })]);
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"\n(\d+) of \1 clauses accounted for: \d+ covered, \d+ not encodable, 0 missing\n$", run.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void No_clause_of_any_document_is_missing()
    {
        var run = ToolRun.Of("trace");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(", 0 missing\n", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_narrowed_by_place_day_and_effect()
    {
        var run = ToolRun.Of("rules", "--region", "昭通市昭阳区", "--effect", "reject", "--as-of", "2019-05-01");
        Assert.Contains("zhaotong/small-coal-boiler", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("dazhou/", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("notify", run.Out, StringComparison.Ordinal);
        var before = ToolRun.Of("rules", "--region", "530602", "--as-of", "2018-09-12");
        Assert.DoesNotContain("zhaotong/small-coal-boiler", before.Out, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("rules", "--region", "亚特兰蒂斯").ExitCode);
    }

    [Fact]
    public void Explain_says_why_not()
    {
        var rule = ToolRun.Of("explain", "zhaotong/small-coal-boiler");
        Assert.Contains("ZT-06", rule.Out, StringComparison.Ordinal);
        var whyNot = ToolRun.Of("explain", "zhaotong/small-coal-boiler", "--application", ToolRun.Example("zhaotong-coal-boiler-35"));
        Assert.Equal(0, whyNot.ExitCode);
        Assert.Contains("35", whyNot.Out, StringComparison.Ordinal);
        var mistyped = ToolRun.Of("explain", "zhaotong/smal-coal-boiler", "--lang", "en");
        Assert.Equal(2, mistyped.ExitCode);
        Assert.Contains("did you mean `zhaotong/small-coal-boiler`?", mistyped.Error, StringComparison.Ordinal);
    }

    /// <summary>They refer to one another, so they must lie in one folder.</summary>
    [Fact]
    public void Schemas_are_written_side_by_side()
    {
        using var folder = new TemporaryDirectory();
        var run = ToolRun.Of("schemas", "--out", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(JsonSchemaWriter.Names.Select(name => $"{name}.schema.json").Order(), Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    private static void CopyRules(TemporaryDirectory folder)
    {
        foreach (var file in Directory.GetFiles(ToolRun.Rules, "*.yaml", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder.Path, Path.GetRelativePath(ToolRun.Rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [Fact]
    public void Facts_tells_what_may_be_stated_and_how()
    {
        var run = ToolRun.Of("facts", "锅炉燃料");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("锅炉燃料  boiler.fuel\n     选一项：煤、", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("由申请人回答", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_of_no_such_name_are_none()
    {
        var run = ToolRun.Of("facts", "没有这样的事实", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("0 of ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fact_stands_in_the_list_for_machines_and_each_once()
    {
        var run = ToolRun.Of("facts", "--format", "json");
        using var list = JsonDocument.Parse(run.Out);
        var ids = list.RootElement.EnumerateArray().Select(fact => fact.GetProperty("id").GetString()!).ToList();
        Assert.Equal(RuleSet.Load(ToolRun.Rules).Value.Vocabulary.Facts.Select(fact => fact.Id), ids);
        Assert.Equal("t/h", list.RootElement.EnumerateArray().Single(fact => fact.GetProperty("id").GetString() == "boiler.capacity").GetProperty("unit").GetString());
    }
}
