using Microsoft.AspNetCore.Hosting;

namespace PermitScreen.Web.Tests.Pages;

/// <summary>The web host, quiet, and visitors to its pages.</summary>
public class PagesHost : TestHost
{
    /// <summary>A browser without script.</summary>
    internal Visitor Visit()
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        return new Visitor(client);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
    }
}

/// <summary>One host for all classes that need nothing of their own in it, one after another: each host reads and compiles all rules, and archives them.</summary>
[Xunit.CollectionDefinition(nameof(PagesHost))]
public sealed class PagesCollection : Xunit.ICollectionFixture<PagesHost>;
