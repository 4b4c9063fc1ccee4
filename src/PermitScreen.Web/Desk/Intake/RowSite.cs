using PermitScreen.Diagnostics;
using PermitScreen.Loading.Applications;
using PermitScreen.Tables;
using PermitScreen.Tables.Cells;
using PermitScreen.Zoning.Sites;

namespace PermitScreen.Web.Desk.Intake;

/// <summary>
/// A site that no map understands is a cell that was not read: it is named, whether there is a map or not, and the row is decided on the rest.
/// It stays in the application, because with a site that cannot be understood nothing passes.
/// </summary>
internal static class RowSite
{
    /// <summary>Characters of it that a remark shows.</summary>
    private const int Shown = 60;

    /// <summary>The row, with a remark where its site is none.</summary>
    public static TableRow Checked(TableRow row, Table table, Func<int, string> textOf)
    {
        if (row.Application is not { } application || FaultOf(application) is not { } fault)
            return row;
        var column = fault.Place.Column;
        var heading = table.Plan.Columns.FirstOrDefault(c => c.Heading.Column == column - 1)?.Heading.Text ?? "";
        return row with { Remarks = row.Remarks.Add(NotRead(fault, new(heading, heading), textOf(column - 1))) };
    }

    /// <summary>The same of a line of JSON, whose site is kept beside it.</summary>
    public static IntakeRow Checked(IntakeRow row)
    {
        if (row.Application is not { Site: { } site } application || FaultOf(application) is not { } fault)
            return row;
        var text = SiteText.Write(site);
        return row with
        {
            Remarks = row.Remarks.Add(CellRemark.Of(NotRead(fault, new("位置", "site"), text))),
            Kept = row.Kept.Add(new("site", text)),
        };
    }

    private static Diagnostic? FaultOf(Application application)
    {
        if (application.Site is not { } node)
            return null;
        var faults = new DiagnosticList();
        return Site.Read(node, faults) is null ? faults.Sorted().First(fault => fault.IsError) : null;
    }

    private static Diagnostic NotRead(Diagnostic fault, Bilingual heading, string text) => new(
        CellFaults.NotRead,
        fault.Place,
        [heading, text.Length <= Shown ? text : text[..Shown] + "…", new Bilingual(fault.Message(Language.Zh), fault.Message(Language.En))]);
}
