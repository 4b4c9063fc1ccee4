using Microsoft.AspNetCore.Mvc;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Intake;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Desk;

/// <summary>How far an upload is, and what came of it.</summary>
internal sealed class ProgressModel(RulesInService rules, UploadDesk uploads) : ScreenPage(rules)
{
    internal Upload Upload { get; private set; } = null!;

    internal UploadCount Count { get; private set; } = null!;

    internal IReadOnlyList<CellRemark> Remarks { get; private set; } = [];

    internal bool IsDone => Upload.State == UploadState.Done;

    public async Task<IActionResult> OnGetAsync(string id)
    {
        var officer = Officer.Of(User);
        if (await uploads.Find(officer, id, HttpContext.RequestAborted) is not { } upload)
            return NotFound();
        if (upload.State == UploadState.Mapping)
            return LocalRedirect($"~/desk/uploads/{id}/columns");
        (Upload, BackPath) = (upload, "~/desk");
        Count = await uploads.Count(officer, upload, HttpContext.RequestAborted);
        Remarks = CellRemark.Read(upload.Remarks);
        return Page();
    }
}
