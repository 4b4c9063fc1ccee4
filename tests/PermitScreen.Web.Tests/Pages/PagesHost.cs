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
