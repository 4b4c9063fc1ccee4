using System.CommandLine;
using PermitScreen.Cli.Options;
using PermitScreen.Explaining;
using PermitScreen.Rules;

namespace PermitScreen.Cli.Commands;

/// <summary>Searches the classification catalogue by name, code or number.</summary>
internal sealed class CatalogueCommand : ToolCommand
{
    private readonly Argument<string?> search = new("SEARCH")
    {
        Description = "名称中的文字、行业代码或条目编号。Words of the name, an industry code or the number of an item.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> json = new("--json")
    {
        Description = "以 JSON 输出，含条数统计。Write JSON, with counts.",
    };

    private readonly Option<bool> permit = new("--permit")
    {
        Description = "查排污许可分类管理名录。Search the catalogue of discharge permits instead.",
    };

    private readonly AsOfOption asOf = new() { Description = "该日施行的版本。The version in force on this day." };

    public CatalogueCommand()
        : base(
            "catalogue",
            "查询环评分类管理名录；--permit 查排污许可分类管理名录。",
            "Searches the classification catalogue of environmental assessments, or with --permit that of discharge permits.",
            "catalogue 输变电")
    {
        Add(search);
        Add(json);
        Add(permit);
        Add(asOf);
    }

    protected override int Run(Invocation invocation)
    {
        if (invocation.LoadRules() is not { } rules)
            return ExitCode.BadInput;
        var day = invocation.Parse.GetValue(asOf);
        var versions = (invocation.Parse.GetValue(permit) ? rules.PermitCatalogues : rules.Catalogues).Where(c => day is not { } known || c.InForce.Contains(known) != Truth.No).ToList();
        var text = invocation.Parse.GetValue(search);
        if (invocation.Parse.GetValue(json))
            JsonText.WriteLine(invocation.Out, indented: true, writer => CatalogueJson.Write(writer, rules, versions, text, invocation.Language));
        else
            WriteText(rules, versions, text, invocation);
        return ExitCode.Completed;
    }

    private static void WriteText(RuleSet rules, List<Catalogue> versions, string? text, Invocation invocation)
    {
        foreach (var catalogue in versions)
        {
            var found = CatalogueJson.Find(catalogue, text).ToList();
            foreach (var item in found)
            {
                invocation.Out.WriteLine($"{item.Number,3}  {item.Name.In(invocation.Language)}  ({item.Category.In(invocation.Language)})");
                foreach (var way in CatalogueJson.Ways(rules, item, text, invocation.Language))
                    invocation.Out.WriteLine($"     → {way}");
                foreach (var grade in CatalogueRanks.Asked.Where(item.Texts.ContainsKey))
                    invocation.Out.WriteLine($"     {NameOf(catalogue.Kind, grade).In(invocation.Language)}: {item.Texts[grade].ReplaceLineEndings(" ")}");
            }

            invocation.Out.WriteLine(Count(catalogue, found.Count).In(invocation.Language));
        }
    }

    private static Bilingual Count(Catalogue catalogue, int found) => new(
        $"{catalogue.Title.Zh}：{found} 项（共 {CatalogueSummary.Of(catalogue).Items} 项）",
        $"{catalogue.Title.En}: {found} of {CatalogueSummary.Of(catalogue).Items} items");

    private static Bilingual NameOf(CatalogueKind kind, Grade grade) => grade switch
    {
        _ when kind == CatalogueKind.DischargePermit => PermitWords.NameOf(grade.AsPermit()),
        Grade.ReportBook => new("报告书", "report book"),
        Grade.ReportForm => new("报告表", "report form"),
        _ => new("登记表", "registration"),
    };
}
