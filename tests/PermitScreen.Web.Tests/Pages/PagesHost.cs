using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace PermitScreen.Web.Tests.Pages;

/// <summary>The web host over a file of self-checks of its own.</summary>
public class PagesHost : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("permitscreen-pages-");

    /// <summary>Where its self-checks are kept.</summary>
    public string StoreFile => Path.Combine(directory.FullName, "self-checks.db");

    /// <summary>A browser without script.</summary>
    internal Visitor Visit()
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        return new Visitor(client);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("PermitScreen:SelfChecks:File", StoreFile);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (disposing && Directory.Exists(directory.FullName))
            directory.Delete(recursive: true);
    }
}
