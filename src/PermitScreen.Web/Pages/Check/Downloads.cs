using System.Text;
using PermitScreen.Loading.Applications;
using PermitScreen.Web.Resources;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Check;

/// <summary>The result as a file, in every form.</summary>
internal static class Downloads
{
    public static void MapDownloads(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/check/{id}/download/{format}", WriteAsync).ExcludeFromDescription();

    private static async Task<IResult> WriteAsync(
        string id, string format, HttpContext context, ISelfCheckStore store, RulesInService rules, PdfPrinter printer)
    {
        if (await store.FindAsync(id, context.RequestAborted) is not { } record)
            return Results.NotFound();
        var language = PathLanguage.Of(context);
        var session = new SelfCheckSession(record, rules.Current, language);
        context.Response.Headers.CacheControl = "no-store";
        return format switch
        {
            "yaml" => File(Encoding.UTF8.GetBytes(ApplicationWriter.WriteYaml(session.Decision.Application)), "application/yaml", "yaml"),
            "json" => Text(OutputFormat.Json, "application/json", "json"),
            "markdown" => Text(OutputFormat.Markdown, "text/markdown; charset=utf-8", "md"),
            "docx" => File(DecisionDocx.Write(ResultView.Of(session, Texts.In(language)), Texts.In(language)), DecisionDocx.MediaType, "docx"),
            "pdf" when printer.IsInstalled =>
                await printer.PrintAsync(DecisionWriter.Write(session.Decision, OutputFormat.Html, language), context.RequestAborted) is { } pdf
                    ? File(pdf, "application/pdf", "pdf")
                    : Results.StatusCode(StatusCodes.Status503ServiceUnavailable),
            _ => Results.NotFound(),
        };

        IResult Text(OutputFormat output, string type, string extension) =>
            File(Encoding.UTF8.GetBytes(DecisionWriter.Write(session.Decision, output, language)), type, extension);

        IResult File(byte[] bytes, string type, string extension) =>
            Results.File(bytes, type, $"permitscreen-{Dates.Format(record.AsOf)}.{extension}");
    }
}
