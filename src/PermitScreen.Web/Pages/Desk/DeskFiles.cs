using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Desk.Letters;
using PermitScreen.Web.Log;
using PermitScreen.Web.Resources;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Desk;

/// <summary>What the desk gives as files: the letter and the opinion of a case, and a list as a workbook.</summary>
internal static class DeskFiles
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapDeskFiles(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/desk/cases/{id}/letter", Letter).RequireAuthorization().ExcludeFromDescription();
        endpoints.MapGet("/desk/cases/{id}/opinion", Opinion).RequireAuthorization().ExcludeFromDescription();
        endpoints.MapGet("/desk/export", Export).RequireAuthorization().ExcludeFromDescription();
    }

    private static Task<IResult> Letter(string id, HttpContext http, CaseDesk desk, RulesInService rules, RulesArchive archive) =>
        Paper(id, "letter", http, desk, rules, archive, CorrectionLetter.Write);

    private static Task<IResult> Opinion(string id, HttpContext http, CaseDesk desk, RulesInService rules, RulesArchive archive) =>
        Paper(id, "opinion", http, desk, rules, archive, ReviewOpinion.Write);

    private static async Task<IResult> Paper(string id, string kind, HttpContext http, CaseDesk desk, RulesInService rules, RulesArchive archive, Func<CaseView, Texts, Language, byte[]> write)
    {
        var officer = Officer.Of(http.User);
        if (await desk.Find(officer, id, http.RequestAborted) is not { } found)
            return Results.NotFound();
        var language = PathLanguage.Of(http);
        var view = await CaseView.Of(found, rules, archive, language, http.RequestAborted);
        var bytes = write(view, Texts.In(language), language);
        await desk.Note(officer, id, kind, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(bytes, DecisionDocx.MediaType, $"{kind}-{id}.docx");
    }

    private static async Task<IResult> Export(HttpContext http, LogDatabase database, RulesInService rules)
    {
        var served = rules.Current;
        var isRead = true;
        var filter = QueueFilter.Read(http.Request.Query, served.RuleSet, (_, _) => isRead = false);
        if (!isRead)
            return Results.BadRequest();
        var language = PathLanguage.Of(http);
        await using var context = database.Open();
        // The archive writes its entries without waiting.
        if (http.Features.Get<IHttpBodyControlFeature>() is { } body)
            body.AllowSynchronousIO = true;
        http.Response.ContentType = Workbook;
        http.Response.Headers.ContentDisposition = "attachment; filename=cases.xlsx";
        http.Response.Headers.CacheControl = "no-store";
        var cases = filter.InOrder(CaseDesk.Visible(context, Officer.Of(http.User)).AsNoTracking());
        await CaseExport.Write(http.Response.Body, cases, served.RuleSet, Texts.In(language), language, http.RequestAborted);
        return Results.Empty;
    }
}
