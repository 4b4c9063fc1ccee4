using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Browser;

/// <summary>The web host on a port of loopback, and one browser; every test has a window of its own.</summary>
public sealed class BrowserHost : PagesHost, IAsyncLifetime
{
    /// <summary>What takes longer does not come; a machine on which everything else is built at the same time is slow.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly TemporaryDirectory candidate = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    private Uri Address { get; set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.Program is not { } program)
            return;
        Propose();
        Settings["PermitScreen:Zones"] = Path.GetFullPath(Path.Combine(Source.Web, "../../examples/zones"));
        UseKestrel(0);
        StartServer();
        Address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
    }

    /// <summary>A window; its errors and refused scripts fail the test that looks at <see cref="Window.Faults"/>.</summary>
    internal async Task<Window> OpenAsync(int width = 1280, bool script = true, string locale = "zh-CN")
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address.AbsoluteUri,
            JavaScriptEnabled = script,
            Locale = locale,
            ViewportSize = new() { Width = width, Height = 900 },
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout((float)Longest.TotalMilliseconds);
        return new Window(await context.NewPageAsync());
    }

    /// <summary>Rules that are to come: those that serve, with one threshold raised.</summary>
    private void Propose()
    {
        var rules = Path.Combine(AppContext.BaseDirectory, "rules");
        foreach (var file in Directory.EnumerateFiles(rules, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(candidate.Path, Path.GetRelativePath(rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var pack = candidate.File("packs/53-yunnan/zhaotong-coal.yaml");
        var text = File.ReadAllText(pack);
        File.WriteAllText(pack, text.Replace("boiler.capacity: < 35 t/h", "boiler.capacity: < 40 t/h", StringComparison.Ordinal));
        Settings["PermitScreen:Candidate"] = candidate.Path;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        Dispose();
        candidate.Dispose();
    }
}
