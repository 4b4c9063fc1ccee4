using Microsoft.EntityFrameworkCore;
using PermitScreen.Explaining;
using PermitScreen.Tables.Writing;
using PermitScreen.Web.Resources;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>The cases of a list as a workbook, row after row. Every cell is text or a number: whatever it begins with, nothing is a formula.</summary>
internal static class CaseExport
{
    public static async Task Write(Stream output, IQueryable<CaseRow> cases, RuleSet rules, Texts texts, Language language, CancellationToken cancellation)
    {
        using var workbook = new WorkbookWriter(output);
        workbook.BeginSheet(texts["export.sheet"],
        [
            (texts["column.id"], 16), (texts["desk.project"], 40), (texts["account.region"], 20), (texts["desk.pile"], 14), (texts["case.machine"], 12),
            (texts["lead.grade"], 10), (texts["desk.why"], 50), (texts["export.open"], 10), (texts["export.unread"], 12), (texts["case.officer"], 20), (texts["desk.officer"], 12),
        ]);
        await foreach (var row in cases.AsAsyncEnumerable().WithCancellation(cancellation))
            workbook.Write(WorkbookRow.Of(Cells(row, rules, texts, language)));
    }

    private static IEnumerable<object?> Cells(CaseRow row, RuleSet rules, Texts texts, Language language) =>
    [
        row.Label,
        row.Name,
        row.Region.Length > 0 && rules.Tables.Regions.TryGet(row.Region, out var region) ? region.FullName : row.Region,
        TriageRank.NameOf(TriageRank.PileOf(row.Rank), texts),
        Wording.In(language).Name(SnakeCase.Parse<Verdict>(row.Verdict)),
        row.Grade.Length == 0 ? texts["desk.grade_open"] : texts[$"grade.{row.Grade}"],
        string.Join(texts["list.semicolon"], row.Grounds.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(id => rules.RulesWithId(id).FirstOrDefault()?.Title.In(language) ?? id)),
        row.Open,
        row.Unread,
        row.Conclusion.Length == 0 ? null : texts[$"desk.did_{row.Conclusion}", Wording.In(language).Name(SnakeCase.Parse<Verdict>(row.Concluded))],
        row.Officer,
    ];
}
