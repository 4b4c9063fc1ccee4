using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PermitScreen.Explaining;
using PermitScreen.Tables.Columns;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Intake;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Desk;

/// <summary>What the columns of a table are: proposed by their headings, shown with ten rows as they were understood, corrected by hand.</summary>
internal sealed class ColumnsModel(RulesInService rules, UploadDesk uploads) : ScreenPage(rules)
{
    internal Upload Upload { get; private set; } = null!;

    /// <summary>The file as it came.</summary>
    private byte[] Table { get; set; } = [];

    internal TablePreview Preview { get; private set; } = null!;

    internal ColumnWords Words => field ??= new(Served.RuleSet, T, Language);

    /// <summary>What was typed for each column, after a fault; else null.</summary>
    internal IReadOnlyList<string>? Typed { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await uploads.Find(Officer.Of(User), RouteData.Values["id"] as string ?? "", HttpContext.RequestAborted) is not { } upload)
            context.Result = NotFound();
        else if (upload.State != UploadState.Mapping)
            context.Result = LocalRedirect($"~/desk/uploads/{upload.Id}");
        else
            (Upload, Table, BackPath) = (upload, await uploads.ContentOf(upload, HttpContext.RequestAborted), "~/desk/upload");
        if (context.Result is null)
            await next();
    }

    public void OnGet() => Show(Upload.Mapping);

    public async Task<IActionResult> OnPostAsync(string?[] heading, string?[] meaning, string?[] unit, string? go)
    {
        var mapping = heading.Length == 0 ? "" : Read(heading, meaning, unit);
        if (mapping is null)
        {
            Typed = [.. meaning.Select(text => text ?? "")];
            Show(Upload.Mapping);
            return Page();
        }

        if (!await uploads.Map(Upload, mapping, HttpContext.RequestAborted))
            return LocalRedirect($"~/desk/uploads/{Upload.Id}");
        Upload.Mapping = mapping;
        if (go is null)
            return LocalRedirect($"~/desk/uploads/{Upload.Id}/columns");
        await uploads.Begin(Upload, HttpContext.RequestAborted);
        return LocalRedirect($"~/desk/uploads/{Upload.Id}");
    }

    /// <summary>The mapping file, or null after errors.</summary>
    private string? Read(string?[] heading, string?[] meaning, string?[] unit)
    {
        var columns = new List<(string Heading, string Meaning, string Unit)>();
        for (var i = 0; i < heading.Length && i < meaning.Length && i < unit.Length; i++)
        {
            // What is left blank comes as null.
            var (above, words) = (heading[i] ?? "", meaning[i] ?? "");
            if (Words.Read(words) is { } known)
                columns.Add((above, known, unit[i]?.Trim() ?? ""));
            else
                Errors.Add($"meaning-{i}", T["columns.unknown", above, words] + (Words.Suggest(words) is { } near ? T["columns.suggest", near] : ""));
        }

        if (Errors.Any)
            return null;
        var mapping = ColumnWords.Write(columns);
        foreach (var fault in MappingFile.Read(mapping, Upload.FileName, Served.RuleSet).Diagnostics.Where(d => d.IsError))
            Errors.Add("meaning-0", fault.Message(Language));
        if (!Errors.Any && !UploadReader.Open(Table, Upload.FileName, mapping, Served.RuleSet).TryGetValue(out var reader))
            Errors.Add("meaning-0", T["columns.none"]);
        return Errors.Any ? null : mapping;
    }

    private void Show(string mapping)
    {
        // What was remembered may name the columns of another table; then the headings speak for themselves.
        var opened = UploadReader.Open(Table, Upload.FileName, mapping, Served.RuleSet, toBeMapped: true);
        using var reader = opened.IsRefused ? UploadReader.Open(Table, Upload.FileName, "", Served.RuleSet, toBeMapped: true).Value : opened.Value;
        Preview = TablePreview.Of(reader, Words, new FactText(Served.RuleSet, Language));
    }
}
