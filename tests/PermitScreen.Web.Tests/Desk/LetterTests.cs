using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Desk;

/// <summary>What the desk writes back: Word files that any office opens.</summary>
[Collection(nameof(PagesHost))]
public sealed class LetterTests(PagesHost host)
{
    [Fact]
    public async Task The_letter_and_the_opinion_name_fact_clause_and_who_settles_each_open_point()
    {
        var visitor = await host.OfficerAsync();
        await visitor.UploadAsync(Sheets.Csv("L-1,写信锅炉房,热力公司,530602,4430,新建,煤,说不清,否,窗口"));
        await visitor.ScreenAsync();
        await visitor.OpenAsync("写信");
        var (letter, opinion) = (await BodyAsync(visitor, "letter"), await BodyAsync(visitor, "opinion"));
        Assert.StartsWith("补正告知书", letter.InnerText, StringComparison.Ordinal);
        Assert.Contains("热力公司：", letter.InnerText, StringComparison.Ordinal);
        Assert.Contains("“说不清”不能读作单台锅炉额定蒸发量的数值", letter.InnerText, StringComparison.Ordinal);
        Assert.Contains("一、请你单位补充", letter.InnerText, StringComparison.Ordinal);
        Assert.StartsWith("项目准入审查意见", opinion.InnerText, StringComparison.Ordinal);
        Assert.Contains("经办人：", opinion.InnerText, StringComparison.Ordinal);

        // Fact with its question, clause, and who settles it: nothing is left blank, and the letter leaves out nothing of the opinion.
        var (inLetter, inOpinion) = (Points(letter), Points(opinion));
        Assert.Contains(inLetter, point => point[0].StartsWith("单台锅炉额定蒸发量：", StringComparison.Ordinal) && point[1].Contains("第二百零七条", StringComparison.Ordinal) && point[2] == "申请人");
        Assert.Contains(inLetter, point => point[2] is "地图资料" or "主管部门");
        Assert.All(inLetter, point => Assert.All(point, cell => Assert.NotEqual("", cell)));
        Assert.All(inLetter, point => Assert.StartsWith("《", point[1], StringComparison.Ordinal));
        Assert.Equal(inOpinion.Select(point => string.Join(' ', point)).Order(StringComparer.Ordinal), inLetter.Select(point => string.Join(' ', point)).Order(StringComparer.Ordinal));
        await visitor.GoAsync(visitor.Url.AbsolutePath);
        Assert.Contains("生成补正告知书", visitor.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_grade_waits_for_names_the_item_of_the_catalogue()
    {
        var visitor = await host.OfficerAsync();
        await visitor.UploadAsync(Sheets.Csv("L-2,问类别锅炉房,热力公司,530602,4430,新建,煤,9,否,窗口"));
        await visitor.ScreenAsync();
        await visitor.OpenAsync("问类别");
        Assert.Contains(Points(await BodyAsync(visitor, "letter")), point => point[0].StartsWith("锅炉总容量", StringComparison.Ordinal) && point[1].EndsWith("》第 91 项", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_row_that_could_not_be_read_is_asked_for_whole_and_nobody_agrees_with_what_rests_on_nothing()
    {
        var visitor = await host.OfficerAsync();
        await visitor.UploadAsync(Sheets.Csv("L-3,断信锅炉房,断热公司"));
        await visitor.ScreenAsync();
        await visitor.OpenAsync("断信");
        Assert.Contains("没有判定", visitor.MainText, StringComparison.Ordinal);
        Assert.Null(visitor.Page.QuerySelector("form[action*=Agree]"));
        var letter = await BodyAsync(visitor, "letter");
        Assert.Contains("清单第 2 行没有读懂", letter.InnerText, StringComparison.Ordinal);
        Assert.Contains("L-3；断信锅炉房；断热公司", letter.InnerText, StringComparison.Ordinal);
        Assert.Empty(letter.Descendants<Table>());
        Assert.Empty((await BodyAsync(visitor, "opinion")).Descendants<Table>());
    }

    private static List<List<string>> Points(Body body) =>
        [.. body.Descendants<Table>().SelectMany(table => table.Elements<TableRow>().Skip(1)).Select(row => row.Elements<TableCell>().Skip(1).Select(cell => cell.InnerText).ToList())];

    /// <summary>What the file says, once it is seen to be valid.</summary>
    private static async Task<Body> BodyAsync(Visitor visitor, string kind)
    {
        var bytes = await visitor.Client.GetByteArrayAsync(visitor.Page.QuerySelector($"a[href$='/{kind}']")!.GetAttribute("href"));
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(file).Select(fault => $"{fault.Path?.XPath} {fault.Description}"));
        return (Body)file.MainDocumentPart!.Document!.Body!.CloneNode(deep: true);
    }
}
