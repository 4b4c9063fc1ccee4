using Microsoft.AspNetCore.Mvc.Filters;
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

    /// <summary>Before any handler, so that no way of asking shows a list of another region.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var officer = Officer.Of(User);
        if (await uploads.Find(officer, RouteData.Values["id"] as string ?? "", HttpContext.RequestAborted) is not { } upload)
        {
            context.Result = NotFound();
            return;
        }

        if (upload.State == UploadState.Mapping)
        {
            context.Result = LocalRedirect($"~/desk/uploads/{upload.Id}/columns");
            return;
        }

        (Upload, BackPath) = (upload, "~/desk");
        Count = await uploads.Count(officer, upload, HttpContext.RequestAborted);
        Remarks = CellRemark.Read(upload.Remarks);
        await next();
    }
}
