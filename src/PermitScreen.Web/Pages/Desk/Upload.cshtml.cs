using Microsoft.AspNetCore.Mvc;
using PermitScreen.Explaining;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Intake;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Desk;

/// <summary>Handing in a table.</summary>
[RequestSizeLimit(UploadReader.Longest + 1_000_000)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadReader.Longest + 1_000_000)]
internal sealed class UploadModel(RulesInService rules, UploadDesk uploads, TimeProvider clock) : ScreenPage(rules)
{
    private const int LongestName = 120;

    internal string Sender { get; private set; } = "";

    internal string Day { get; private set; } = Dates.Format(ChinaDay.Today(clock));

    public void OnGet() => BackPath = "~/desk";

    public async Task<IActionResult> OnPostAsync(IFormFile? file, string? sender, string? day)
    {
        (Sender, Day, BackPath) = (Printable.Of(sender?.Trim() ?? ""), day?.Trim() ?? "", "~/desk");
        if (Sender.Length is 0 or > LongestName)
            Errors.Add("sender", T["upload.no_sender"]);
        if (ChinaDay.Read(Day, clock) is not { } asOf)
        {
            Errors.Add("day", T["date.error"]);
            return Page();
        }

        if (file is not { Length: > 0 })
            Errors.Add("file", T["upload.no_file"]);
        else if (file.Length > UploadReader.Longest)
            Errors.Add("file", T["upload.too_large", UploadReader.Longest >> 20]);
        if (Errors.Any)
            return Page();
        using var content = new MemoryStream();
        await file!.CopyToAsync(content, HttpContext.RequestAborted);
        var name = Printable.Of(Path.GetFileName(file.FileName));
        var officer = Officer.Of(User);
        var mapping = await uploads.Remembered(officer, Sender, HttpContext.RequestAborted);
        var opened = UploadReader.Open(content.ToArray(), name, mapping, Served.RuleSet, toBeMapped: true);
        if (!opened.TryGetValue(out var reader))
        {
            foreach (var fault in opened.Diagnostics.Where(d => d.IsError))
                Errors.Add("file", fault.Message(Language));
            return Page();
        }

        reader.Dispose();
        var upload = await uploads.Keep(officer, Sender, name.Length <= LongestName ? name : name[^LongestName..], Dates.Format(asOf), content.ToArray(), HttpContext.RequestAborted);
        return LocalRedirect($"~/desk/uploads/{upload.Id}/columns");
    }
}
