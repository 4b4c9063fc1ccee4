using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Asking;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;
using Xunit;

namespace PermitScreen.Web.Tests.Pages;

/// <summary>The result of a small coal boiler in Zhaotong: what bars it, what changes it, and every file of it.</summary>
[Collection(nameof(PagesHost))]
public sealed class ResultTests(PagesHost host)
{
    private const string CoalBoiler = """
        [{"fact":"project.region","answer":"530602"},{"fact":"project.industry","answer":"4430"},{"fact":"project.nature","answer":"new"},
        {"fact":"project.features","answer":"boiler"},{"fact":"boiler.fuel","answer":"coal"},{"fact":"boiler.capacity","answer":"34.9 t/h"},{"fact":"boiler.existing","answer":"false"}]
        """;

    [Fact]
    public async Task It_leads_with_grade_permit_verdict_and_next_and_cites_what_bars()
    {
        var visitor = await VisitAsync("result");
        Assert.Equal(["环评类别", "排污许可", "能不能建", "下一步"], visitor.Page.QuerySelectorAll(".ps-lead h2").Select(h => h.TextContent));
        Assert.Contains("✗ 不予准入", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("原则上不再新建35蒸吨/小时以下燃煤锅炉", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("ZT-06", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("规范性文件，原则上，2018-09-13 起施行", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("≥ 35 蒸吨/小时", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains("按 2026-11-26 这一天的规定判断", visitor.MainText, StringComparison.Ordinal);
        Assert.Contains(host.Services.GetRequiredService<RulesInService>().Current.RuleSet.Digest, visitor.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_application_file_screens_to_the_same_decision()
    {
        var visitor = await VisitAsync("result");
        var path = visitor.Url.AbsolutePath.Replace("/result", "/download/", StringComparison.Ordinal);
        var yaml = await visitor.Client.GetStringAsync(new Uri(path + "yaml", UriKind.Relative));
        var served = host.Services.GetRequiredService<RulesInService>().Current;
        var again = served.Screener.Screen(Application.Read(served.RuleSet, yaml, "self-check.yaml").Value, new ScreeningOptions());
        Assert.Equal(await visitor.Client.GetStringAsync(new Uri(path + "json", UriKind.Relative)), DecisionWriter.Write(again, OutputFormat.Json, Language.Zh));
        Assert.Equal(await visitor.Client.GetStringAsync(new Uri(path + "markdown", UriKind.Relative)), DecisionWriter.Write(again, OutputFormat.Markdown, Language.Zh));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task The_Word_file_is_valid_and_says_what_the_page_says(string language)
    {
        var visitor = await VisitAsync("result", language);
        var bytes = await visitor.Client.GetByteArrayAsync(new Uri(visitor.Url.AbsolutePath.Replace("/result", "/download/docx", StringComparison.Ordinal), UriKind.Relative));
        using var stream = new MemoryStream(bytes);
        using var document = WordprocessingDocument.Open(stream, false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => e.Description));
        var text = document.MainDocumentPart!.Document!.InnerText;
        Assert.Contains("ZT-06", text, StringComparison.Ordinal);
        Assert.All(visitor.Page.QuerySelectorAll(".ps-lead h2, .ps-reason .govuk-body").Select(e => e.TextContent.Trim()), said => Assert.Contains(said, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_does_not_exist_is_not_found()
    {
        var visitor = await VisitAsync("download/exe");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task What_if_shows_both_decisions_and_keeps_nothing_until_it_is_taken_over()
    {
        var visitor = await VisitAsync("what-if");
        await visitor.FollowAsync("a[href$='fact=boiler.capacity']");
        await visitor.PressAsync("form[method=get] button", ("answer", "35 t/h"));
        var row = visitor.Page.QuerySelectorAll("table")[0].QuerySelectorAll("tr").First(r => r.TextContent.Contains("能不能建", StringComparison.Ordinal));
        Assert.Contains("不予准入", row.QuerySelectorAll("td")[0].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("不予准入（未定，最好为告知", row.QuerySelectorAll("td")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("原则上不再新建35蒸吨/小时以下燃煤锅炉", visitor.MainText, StringComparison.Ordinal);
        var check = visitor.Url.AbsolutePath.Replace("/what-if", "", StringComparison.Ordinal);
        await visitor.GoAsync($"{check}/result");
        Assert.Contains("34.9 蒸吨/小时", visitor.Page.QuerySelector(".ps-answers")!.TextContent, StringComparison.Ordinal);
        await visitor.GoAsync($"{check}/what-if?fact=boiler.capacity&answer=35");
        await visitor.PressAsync("form[method=post] button");
        Assert.Equal("result", visitor.Asked);
        Assert.Contains("35 蒸吨/小时", visitor.Page.QuerySelector(".ps-answers")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_if_says_what_is_wrong_with_an_answer()
    {
        var visitor = await VisitAsync("what-if?fact=boiler.capacity&answer=nonsense");
        Assert.NotEmpty(visitor.Errors);
        Assert.Equal("nonsense", visitor.Page.QuerySelector("#answer")!.GetAttribute("value"));
    }

    private async Task<Visitor> VisitAsync(string page, string language = "")
    {
        var store = host.Services.GetRequiredService<ISelfCheckStore>();
        var record = await store.CreateAsync(new(2026, 11, 26));
        Assert.True(await store.SaveAsync(record with { State = InterviewState.FromJson(CoalBoiler) }));
        var visitor = host.Visit();
        await visitor.GoAsync($"{language}/check/{record.Id}/{page}");
        return visitor;
    }
}
