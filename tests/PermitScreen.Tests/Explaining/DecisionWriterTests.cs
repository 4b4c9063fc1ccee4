using System.Text;
using System.Text.Json;
using PermitScreen.Explaining;
using PermitScreen.Loading.Applications;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Explaining;

/// <summary>What holds of every form, whatever the words; the words themselves are pinned by golden files.</summary>
public class DecisionWriterTests
{
    private const string Hostile = "<script>alert(1)</script>\u001b[31m|`*[x](http://y)\u202e";

    public static TheoryData<OutputFormat> Forms => [.. Enum.GetValues<OutputFormat>()];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_names_verdict_rule_source_and_engine(OutputFormat format)
    {
        NamesVerdictRuleSourceAndEngine(format, Language.Zh);
        NamesVerdictRuleSourceAndEngine(format, Language.En);
    }

    private static void NamesVerdictRuleSourceAndEngine(OutputFormat format, Language language)
    {
        var text = DecisionWriter.Write(BoilerRules.Screen(), format, language);
        Assert.Contains("zhaotong/small-boiler", text, StringComparison.Ordinal);
        Assert.Contains("ZT-06", text, StringComparison.Ordinal);
        Assert.Contains("permitscreen/0.1.0", text, StringComparison.Ordinal);
        Assert.Contains(format == OutputFormat.Json ? "\"reject\"" : language == Language.Zh ? "不予准入" : "Reject", text, StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Equal(text, DecisionWriter.Write(BoilerRules.Screen(), format, language));
    }

    [Fact]
    public void The_application_in_the_json_gives_the_same_bytes_again()
    {
        var first = DecisionJson.Write(BoilerRules.Screen("{project.region: \"530602\", features: [furnace, boiler], capacity: 1 MW, permitted: 2019-12-31}"), Language.Zh);
        var application = JsonDocument.Parse(first).RootElement.GetProperty("application").GetRawText();
        var read = new ApplicationReader(BoilerRules.RuleSet).ReadJson(Encoding.UTF8.GetBytes(application), "again.json");
        Assert.Empty(read.Diagnostics);
        var second = BoilerRules.RuleSet.Screener().Screen(read.Value, Sample.On(Sample.Day("2024-06-01")));
        Assert.Equal(first, DecisionJson.Write(second, Language.Zh));
    }

    [Fact]
    public void Json_carries_the_proof_and_the_way_out()
    {
        var decision = JsonDocument.Parse(DecisionJson.Write(BoilerRules.Screen(), Language.Zh, indented: false)).RootElement;
        Assert.Equal("permitscreen/decision/2", decision.GetProperty("schema").GetString());
        Assert.True(decision.GetProperty("certain").GetBoolean());
        var reason = decision.GetProperty("reasons")[0];
        var capacity = reason.GetProperty("facts").EnumerateArray().Single(f => f.GetProperty("fact").GetString() == "capacity");
        var known = decision.GetProperty("facts").GetProperty("capacity");
        Assert.Equal("34.9", known.GetProperty("value").GetRawText()); // not 34.899999
        Assert.Equal("t/h", known.GetProperty("unit").GetString());
        Assert.Equal("given", known.GetProperty("origin").GetString());
        Assert.Equal("< 35 蒸吨/小时", capacity.GetProperty("required").GetString());
        Assert.Equal("yes", capacity.GetProperty("truth").GetString());
        Assert.Equal("≥ 35 蒸吨/小时", reason.GetProperty("smallest_change")[0].GetProperty("to").GetString());
        Assert.Equal("2018-09-13", reason.GetProperty("citation").GetProperty("in_force").GetProperty("from").GetString());
    }

    [Fact]
    public void Json_says_what_is_open_and_asks_for_it()
    {
        var decision = JsonDocument.Parse(DecisionJson.Write(BoilerRules.Screen("{project.region: \"530602\", project.nature: new, fuel: coal, boiler: true}"), Language.En)).RootElement;
        var reason = decision.GetProperty("reasons")[0];
        Assert.Equal("undetermined", reason.GetProperty("state").GetString());
        Assert.Equal("still open: capacity", reason.GetProperty("message").GetString());
        var need = decision.GetProperty("needs")[0];
        Assert.Equal("capacity", need.GetProperty("fact").GetString());
        Assert.Equal("zhaotong/small-boiler", need.GetProperty("decides")[0].GetString());
        Assert.Equal("reject", need.GetProperty("worst").GetString());
        Assert.Equal("verdict", need.GetProperty("for").GetString());
        Assert.Equal("applicant", need.GetProperty("settled_by").GetString());
    }

    [Theory]
    [InlineData("{project.region: \"530602\", project.nature: new, fuel: coal, boiler: true}", "未定（最好为通过，最坏为不予准入）")] // nothing applies yet
    [InlineData(BoilerRules.SmallBoiler, "不予准入（确定）")]
    public void Notify_is_not_said_where_nothing_applies(string facts, string headline) =>
        Assert.Contains($"\n能否建设  {headline}\n", DecisionText.Write(BoilerRules.Screen(facts), Language.Zh), StringComparison.Ordinal);

    /// <summary>What people came for stands before every reason, in every form for people.</summary>
    [Theory]
    [InlineData(OutputFormat.Text)]
    [InlineData(OutputFormat.Markdown)]
    [InlineData(OutputFormat.Html)]
    public void The_answer_comes_first(OutputFormat format)
    {
        var text = DecisionWriter.Write(BoilerRules.Screen(), format, Language.Zh);
        int[] places = [.. new[] { "环评类别", "排污许可", "能否建设", "不得建设", "zhaotong/small-boiler" }.Select(w => text.IndexOf(w, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    /// <summary>What the first page only counts is shown when everything is asked for.</summary>
    [Fact]
    public void The_first_page_counts_what_it_leaves_out()
    {
        var decision = RealRules.Screener.Screen(RealRules.RuleSet.Application("{project.region: \"530602\", project.industry: \"4430\"}"), Sample.On(Sample.Day("2026-11-26")));
        var first = DecisionText.Write(decision, Language.Zh);
        var all = DecisionText.Write(decision, Language.Zh, new DecisionView { All = true });
        Assert.Contains("--all 显示", first, StringComparison.Ordinal);
        Assert.DoesNotContain("--all 显示", all, StringComparison.Ordinal);
        Assert.All(decision.Reasons, r => Assert.Contains($"[{r.Rule.Id}]", all, StringComparison.Ordinal));
    }

    /// <summary>The procedure is told by the law of the day.</summary>
    [Theory]
    [InlineData("2026-08-14", "编制环境影响报告表", "第二十二条")]
    [InlineData("2026-08-15", "编制生态环境影响报告表", "第一百零二条")]
    public void What_is_next_follows_the_law_of_the_day(string day, string document, string article)
    {
        var decision = RealRules.Screener.Screen(RealRules.RuleSet.Application("{project.catalogue_items: [\"161\"], works.voltage: 110 kV}"), Sample.On(Sample.Day(day)));
        var text = DecisionText.Write(decision, Language.Zh, new DecisionView { Columns = 120 });
        Assert.Contains(document, text, StringComparison.Ordinal);
        Assert.Contains("30 日内", text, StringComparison.Ordinal);
        Assert.Contains(article, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_without_local_rules_is_not_passed_in_silence()
    {
        var decision = BoilerRules.Screen("{project.region: \"110101\"}");
        Assert.Contains("no_local_rules", DecisionJson.Write(decision, Language.En), StringComparison.Ordinal);
        Assert.Contains("没有收录项目所在地", DecisionText.Write(decision, Language.Zh), StringComparison.Ordinal);
        Assert.DoesNotContain("没有收录项目所在地", DecisionText.Write(BoilerRules.Screen(), Language.Zh), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(60)]
    [InlineData(120)]
    public void Text_for_a_terminal_keeps_within_its_columns(int columns)
    {
        foreach (var line in DecisionText.Write(BoilerRules.Screen(), Language.Zh, new DecisionView { Columns = columns }).Split('\n'))
        {
            Assert.Equal(line.TrimEnd(), line);
            Assert.InRange(DisplayWidth.Of(line), 0, columns);
        }
    }

    [Fact]
    public void Colours_only_when_asked_for()
    {
        Assert.DoesNotContain('\u001b', DecisionText.Write(BoilerRules.Screen(), Language.Zh));
        Assert.Contains("能否建设  \u001b[1;31m不予准入（确定）\u001b[0m\n", DecisionText.Write(BoilerRules.Screen(), Language.Zh, new DecisionView { Colour = true }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OutputFormat.Text, "<script>alert(1)</script> [31m|`*[x](http://y)")]
    [InlineData(OutputFormat.Markdown, @"\<script\>alert(1)\</script\> \[31m\|\`\*\[x\](http://y)")]
    [InlineData(OutputFormat.Html, "&lt;script&gt;alert(1)&lt;/script&gt; [31m|`*[x](http://y)")]
    public void A_strangers_title_stays_text(OutputFormat format, string shown)
    {
        var application = BoilerRules.RuleSet.Application(BoilerRules.SmallBoiler) with { Title = Hostile };
        var text = DecisionWriter.Write(BoilerRules.RuleSet.Screener().Screen(application, Sample.On(Sample.Day("2024-06-01"))), format, Language.Zh);
        Assert.Contains(shown, text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202e', text);
    }

    [Theory]
    [InlineData("一二三，四五", 6, "一二/三，四/五")] // no line begins with a comma
    [InlineData("一二（三四）五", 6, "一二/（三/四）五")] // no line ends with an opening bracket
    [InlineData("about 34.9 t/h in all", 10, "about 34.9/t/h in all")]
    [InlineData("容量 34.9 t/h", 8, "容量/34.9 t/h")]
    public void Lines_break_where_the_script_allows(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('/', LineBreaker.Break(text, width, width)));
}
