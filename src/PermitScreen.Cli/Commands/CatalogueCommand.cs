using System.CommandLine;
using System.Text.Json;
using PermitScreen.Cli.Options;
using PermitScreen.Explaining;
using PermitScreen.Rules;

namespace PermitScreen.Cli.Commands;

/// <summary>Searches the classification catalogue by name, code or number.</summary>
internal sealed class CatalogueCommand : ToolCommand
{
    private static readonly Grade[] HeaviestFirst = [Grade.ReportBook, Grade.ReportForm, Grade.Registration];

    private readonly Argument<string?> search = new("SEARCH")
    {
        Description = "名称中的文字、行业代码或条目编号。Words of the name, an industry code or the number of an item.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> json = new("--json")
    {
        Description = "以 JSON 输出，含条数统计。Write JSON, with counts.",
    };

    private readonly AsOfOption asOf = new() { Description = "该日施行的版本。The version in force on this day." };

    public CatalogueCommand()
        : base(
            "catalogue",
            "查询建设项目环境影响评价分类管理名录。",
            "Searches the classification catalogue for environmental assessments.",
            "catalogue 输变电")
    {
        Add(search);
        Add(json);
        Add(asOf);
    }

    protected override int Run(Invocation invocation)
    {
        if (invocation.LoadRules() is not { } rules)
            return ExitCode.BadInput;
        var day = invocation.Parse.GetValue(asOf);
        var versions = rules.Catalogues.Where(c => day is not { } known || c.InForce.Contains(known) != Truth.No).ToList();
        var text = invocation.Parse.GetValue(search);
        if (invocation.Parse.GetValue(json))
            JsonText.WriteLine(invocation.Out, indented: true, writer => WriteJson(writer, rules, versions, text, invocation.Language));
        else
            WriteText(rules, versions, text, invocation);
        return ExitCode.Completed;
    }

    private static IEnumerable<CatalogueItem> Find(Catalogue catalogue, string? text) =>
        catalogue.Items.Where(item => (item.Part is null || IsCode(text)) && (text is null || item.Number == text || Mentions(item, text)));

    /// <summary>In the name, the heading or the words of a grade; an industry code finds the items that cover it.</summary>
    private static bool Mentions(CatalogueItem item, string text)
    {
        if (IsCode(text))
            return CodeWay.Of(item, text).Any();
        var words = item.Texts.Values.Append(item.Name.Zh).Append(item.Name.En).Append(item.Category.Zh).Append(item.Category.En);
        return words.Any(w => w.Contains(text, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsCode(string? text) => text is not null && text.All(char.IsAsciiDigit);

    private static IEnumerable<string> Ways(RuleSet rules, CatalogueItem item, string? text, Language language) =>
        IsCode(text) ? CodeWayText.Lines(rules, item, text!, language) : [];

    private static void WriteText(RuleSet rules, List<Catalogue> versions, string? text, Invocation invocation)
    {
        foreach (var catalogue in versions)
        {
            var found = Find(catalogue, text).ToList();
            foreach (var item in found)
            {
                invocation.Out.WriteLine($"{item.Number,3}  {item.Name.In(invocation.Language)}  ({item.Category.In(invocation.Language)})");
                foreach (var way in Ways(rules, item, text, invocation.Language))
                    invocation.Out.WriteLine($"     → {way}");
                foreach (var grade in HeaviestFirst.Where(item.Texts.ContainsKey))
                    invocation.Out.WriteLine($"     {GradeName(grade).In(invocation.Language)}: {item.Texts[grade].ReplaceLineEndings(" ")}");
            }

            invocation.Out.WriteLine(Count(catalogue, found.Count).In(invocation.Language));
        }
    }

    private static Bilingual Count(Catalogue catalogue, int found) => new(
        $"{catalogue.Title.Zh}：{found} 项（共 {CatalogueSummary.Of(catalogue).Items} 项）",
        $"{catalogue.Title.En}: {found} of {CatalogueSummary.Of(catalogue).Items} items");

    private static Bilingual GradeName(Grade grade) => grade switch
    {
        Grade.ReportBook => new("报告书", "report book"),
        Grade.ReportForm => new("报告表", "report form"),
        _ => new("登记表", "registration"),
    };

    private static void WriteJson(Utf8JsonWriter json, RuleSet rules, List<Catalogue> versions, string? text, Language language)
    {
        json.WriteStartArray();
        foreach (var catalogue in versions)
        {
            var summary = CatalogueSummary.Of(catalogue);
            json.WriteStartObject();
            json.WriteString("catalogue", catalogue.Id);
            json.WriteString("title", catalogue.Title.Zh);
            json.WriteString("title_en", catalogue.Title.En);
            json.WriteString("from", Dates.Format(catalogue.InForce.From));
            json.WriteNumber("items", summary.Items);
            json.WriteNumber("categories", summary.Categories);
            json.WriteNumber("with_report_book", summary.ReportBook);
            json.WriteNumber("with_report_form", summary.ReportForm);
            json.WriteNumber("with_registration", summary.Registration);
            json.WriteStartArray("found");
            foreach (var item in Find(catalogue, text))
                WriteItem(json, item, Ways(rules, item, text, language));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, CatalogueItem item, IEnumerable<string> ways)
    {
        json.WriteStartObject();
        json.WriteString("no", item.Number);
        json.WriteString("name", item.Name.Zh);
        json.WriteString("name_en", item.Name.En);
        json.WriteString("category", item.Category.Zh);
        WriteTexts(json, "industry", item.Industries);
        WriteTexts(json, "because", ways);
        WriteTexts(json, "sensitive", item.SensitiveAreas);
        json.WriteStartArray("grades");
        foreach (var grade in HeaviestFirst.Where(item.Grades.ContainsKey))
        {
            json.WriteStartObject();
            json.WriteString("grade", SnakeCase.Of(grade));
            json.WriteString("text", item.Texts[grade]);
            WriteTexts(json, "facts", item.Grades[grade].Facts.Select(f => f.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (item.Note is { } note)
            json.WriteString("note", note.Zh);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
