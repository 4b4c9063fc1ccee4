using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Log;
using PermitScreen.Web.Pages.Check;
using PermitScreen.Web.Pages.Desk;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages;

/// <summary>The pages for people: the self-check and the rule book.</summary>
public static class PageServices
{
    /// <summary>Adds the pages. They need <see cref="PermitScreenServices.AddPermitScreen"/>.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(o =>
        {
            o.Conventions.ConfigureFilter(new PageHeaders());
            o.Conventions.AuthorizePage("/Account/Index").AuthorizeFolder("/Desk").AuthorizeFolder("/Admin", AccountServices.Administrators);
        });
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "permitscreen-form";
            // One cookie for both languages, which differ in their path.
            o.Cookie.Path = "/";
        });
        // Chinese stays readable in the source of a page.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddTransient<IStartupFilter, PagePipeline>();
        services.AddOptions<SelfCheckOptions>().BindConfiguration("PermitScreen:SelfChecks");
        services.AddDatabase();
        services.AddDataProtection().SetApplicationName("PermitScreen");
        services.AddOptions<KeyManagementOptions>().Configure((KeyManagementOptions o, LogDatabase database) => o.XmlRepository = new FormKeys(database));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ISelfCheckStore, SelfCheckStore>();
        services.AddSingleton<PdfPrinter>();
        return services;
    }

    /// <summary>Maps the pages, their files and the downloads.</summary>
    public static WebApplication MapPages(this WebApplication app)
    {
        app.UseStaticFiles();
        app.MapRazorPages();
        app.MapDownloads();
        app.MapMapLayers();
        app.MapDeskFiles();
        return app;
    }
}
