using PermitScreen.Web.Desk.Cases;

namespace PermitScreen.Web.Desk.Letters;

/// <summary>Whom a letter goes to: who builds, where the list of the office has a column for that.</summary>
internal static class Addressee
{
    private static readonly string[] Headings = ["建设单位", "建设单位名称", "项目单位", "申请单位", "申报单位", "业主单位", "企业名称", "单位名称"];

    /// <summary>Null where no column, or more than one name, says it.</summary>
    public static string? Of(CaseView view) =>
        view.Kept.Where(cell => Headings.Contains(cell.Heading.Trim(), StringComparer.Ordinal)).Select(cell => cell.Text).Distinct().ToList() is [var only] ? only : null;
}
