using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Tests;

/// <summary>The whole host with its own data directory; rules are those of the repository unless a setting says otherwise.</summary>
public class TestHost : WebApplicationFactory<Program>
{
    private readonly TemporaryDirectory data = new();

    /// <summary>Further settings, such as <c>PermitScreen:Rules</c>.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>Where the log is kept.</summary>
    public string Data => data.Path;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("PermitScreen:Data", data.Path);
        builder.UseSetting("PermitScreen:Limits:PerMinute", "0");
        builder.UseSetting("PermitScreen:WarmUp", "false");
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureServices(services => services.PostConfigure<PermitScreenOptions>(options => options.Reading = ReadOnce.Instance));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // The factory disposes of itself more than once.
        if (disposing && Directory.Exists(data.Path))
            data.Dispose();
    }
}

/// <summary>One host for the tests of the API that need nothing of their own in it.</summary>
[Xunit.CollectionDefinition(nameof(TestHost))]
public sealed class TestHostCollection : Xunit.ICollectionFixture<TestHost>;
