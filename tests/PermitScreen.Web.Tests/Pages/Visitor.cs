using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PermitScreen.Web.Tests.Pages;

/// <summary>Somebody with a browser without script: follows links, fills in forms and presses their buttons.</summary>
internal sealed class Visitor(HttpClient client)
{
    private static readonly HtmlParser Parser = new();

    public HttpClient Client => client;

    public IHtmlDocument Page { get; private set; } = null!;

    public Uri Url { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    public string Text => string.Join(' ', Page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Heading => Page.QuerySelector("h1")?.TextContent.Trim() ?? "";

    public string MainText => string.Join(' ', Page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public IReadOnlyList<string> Errors => [.. Page.QuerySelectorAll(".govuk-error-summary__list a").Select(e => e.TextContent.Trim())];

    /// <summary>The id of the fact that is asked; place and trade are pages of their own.</summary>
    public string Asked => Url.Segments[^1].TrimEnd('/');

    public async Task GoAsync(string path) => await ReadAsync(await client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute)));

    public Task FollowAsync(string selector) => GoAsync(Page.QuerySelector(selector)!.GetAttribute("href")!);

    /// <summary>Begins a self-check, and stands before its first question.</summary>
    public async Task BeginAsync(string start = "/")
    {
        await GoAsync(start);
        await PressAsync(".govuk-button--start");
    }

    /// <summary>Presses a button after filling in its form.</summary>
    /// <param name="fields">name and value; a name may stand there several times. Checked boxes and radios of the same name are unchecked first</param>
    public async Task PressAsync(string button, params (string Name, string Value)[] fields)
    {
        var pressed = (IHtmlElement)(Page.QuerySelector(button) ?? throw new InvalidOperationException($"no {button} on {Url}"));
        var form = pressed.Closest("form") as IHtmlFormElement ?? throw new InvalidOperationException("a button without a form");
        var values = Standing(form).Where(v => fields.All(f => f.Name != v.Name)).Concat(fields).ToList();
        if (pressed.GetAttribute("name") is { Length: > 0 } name)
            values.Add((name, pressed.GetAttribute("value") ?? ""));
        await SendAsync(form, values);
    }

    /// <summary>Presses a button after choosing a file.</summary>
    public async Task SendFileAsync(string button, string name, byte[] content, params (string Name, string Value)[] fields)
    {
        var form = (IHtmlFormElement)Page.QuerySelector(button)!.Closest("form")!;
        using var parts = new MultipartFormDataContent();
        foreach (var (field, value) in Standing(form).Where(v => v.Name != "file" && fields.All(f => f.Name != v.Name)).Concat(fields))
            parts.Add(new StringContent(value), field);
        parts.Add(new ByteArrayContent(content), "file", name);
        await ReadAsync(await client.PostAsync(new Uri(Url, form.GetAttribute("action") ?? Url.PathAndQuery), parts));
    }

    /// <summary>Answers the question that stands, by what a person would type or choose.</summary>
    public Task AnswerAsync(params string[] values) => PressAsync("button[value=answer]", [.. values.Select(v => ("answer", v))]);

    /// <summary>不清楚.</summary>
    public Task LeaveOpenAsync() => PressAsync("button[value=open]");

    private async Task SendAsync(IHtmlFormElement form, List<(string Name, string Value)> values)
    {
        var pairs = values.Select(v => KeyValuePair.Create(v.Name, v.Value));
        var action = new Uri(Url, form.GetAttribute("action") ?? Url.PathAndQuery);
        if (string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase))
        {
            using var content = new FormUrlEncodedContent(pairs);
            await ReadAsync(await client.PostAsync(action, content));
            return;
        }

        using var query = new FormUrlEncodedContent(pairs);
        await GoAsync($"{action.GetLeftPart(UriPartial.Path)}?{await query.ReadAsStringAsync()}");
    }

    private static IEnumerable<(string Name, string Value)> Standing(IHtmlFormElement form)
    {
        foreach (var element in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            var name = element.GetAttribute("name")!;
            if (element is IHtmlInputElement { Type: "checkbox" or "radio" } box)
            {
                if (box.IsChecked)
                    yield return (name, box.Value);
            }
            else if (element is IHtmlInputElement input)
            {
                yield return (name, input.Value);
            }
            else if (element is IHtmlSelectElement select)
            {
                yield return (name, select.Value ?? "");
            }
            else if (element is IHtmlTextAreaElement area)
            {
                yield return (name, area.Value);
            }
        }
    }

    private async Task ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            Status = response.StatusCode;
            Url = response.RequestMessage!.RequestUri!;
            Page = Parser.ParseDocument(await response.Content.ReadAsStringAsync());
        }
    }
}
