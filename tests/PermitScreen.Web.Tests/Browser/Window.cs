using Microsoft.Playwright;

namespace PermitScreen.Web.Tests.Browser;

/// <summary>A browser window, and what went wrong in it.</summary>
internal sealed class Window : IAsyncDisposable
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("PERMITSCREEN_SCREENSHOTS");

    public Window(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            // Policies that are broken and scripts that fail are told here; a missing page is what some tests ask for.
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
                Faults.Add(message.Text);
        };
        page.PageError += (_, error) => Faults.Add(error);
    }

    public IPage Page { get; }

    public List<string> Faults { get; } = [];

    /// <summary>The last part of the path: the fact that is asked, or the page.</summary>
    public string Asked => new Uri(Page.Url).Segments[^1].TrimEnd('/');

    public Task GoAsync(string path) => Page.GotoAsync(path);

    public async Task BeginAsync(string start = "/?lang=zh")
    {
        await GoAsync(start);
        await Page.ClickAsync(".govuk-button--start");
    }

    /// <summary>Answers the question that stands as a person would.</summary>
    public async Task AnswerAsync(params string[] values)
    {
        foreach (var value in values)
        {
            var box = Page.Locator($"input[name=answer][value='{value}']");
            if (await box.CountAsync() > 0)
                await box.CheckAsync();
            else
                await Page.FillAsync("#answer", value);
        }

        await Page.ClickAsync("button[value=answer]");
    }

    public async Task PlaceAsync(string place)
    {
        await Page.FillAsync("#text", place);
        await Page.ClickAsync("main form button");
    }

    /// <summary>Searches for a trade and takes the first that is found.</summary>
    public async Task TradeAsync(string words)
    {
        await Page.FillAsync("#words", words);
        await Page.ClickAsync("main form button");
        await Page.CheckAsync("#choice");
        await Page.ClickAsync("form[method=post] button");
    }

    /// <summary>Keeps a picture of the whole page where a directory for them is named.</summary>
    public async Task PictureAsync(string name)
    {
        if (Pictures is not null)
            await Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}-{Page.ViewportSize!.Width}.png"), FullPage = true });
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
