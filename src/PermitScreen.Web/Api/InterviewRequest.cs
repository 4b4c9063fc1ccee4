using System.Text.Json;
using System.Text.Unicode;
using PermitScreen.Asking;
using PermitScreen.Diagnostics;

namespace PermitScreen.Web.Api;

/// <summary>Where an interview stands, as the caller sends it back: nothing of it is kept here.</summary>
/// <param name="Start">what was known before the first question</param>
/// <param name="Asked">id of the fact that is answered or asked again; null for the next one in order</param>
/// <param name="Answer">null when nothing is answered</param>
internal sealed record InterviewRequest(Application Start, InterviewState State, string? Asked, string? Answer)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 40 };

    private static readonly byte[] Nothing = """{"facts":{}}"""u8.ToArray();

    /// <summary>The request, or the problem with it.</summary>
    public static InterviewRequest? Read(RequestBody body, RuleSet rules, out Problem? problem)
    {
        problem = null;
        // Names of members are not looked at by whoever parses.
        if (!Utf8.IsValid(body.Bytes))
        {
            problem = Problems.Refused(Faults(body));
            return null;
        }

        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(body.Bytes, Options);
        }
        catch (JsonException)
        {
            problem = Problems.Refused(Faults(body));
            return null;
        }

        using (json)
        {
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                problem = Problems.Bad(ApplicationText.Name, new(" JSON 对象", "a JSON object"));
            else
                return Read(json.RootElement, rules, ref problem);
            return null;
        }
    }

    private static InterviewRequest? Read(JsonElement root, RuleSet rules, ref Problem? problem)
    {
        var state = StateOf(root, ref problem);
        var asked = Text(root, "asked", ref problem);
        var answer = Text(root, "answer", ref problem);
        var start = ApplicationText.ReadJson(rules, root.TryGetProperty("application", out var given) ? System.Text.Encoding.UTF8.GetBytes(given.GetRawText()) : Nothing);
        if (problem is null && !start.IsRefused)
            return new(start.Value, state!, asked, answer);
        problem ??= Problems.Refused(start.Diagnostics);
        return null;
    }

    private static InterviewState? StateOf(JsonElement root, ref Problem? problem)
    {
        if (!root.TryGetProperty("state", out var state))
            return InterviewState.Empty;
        try
        {
            return InterviewState.FromJson(state.GetRawText());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            problem ??= Problems.Bad("state", new("上一次应答中的 state", "the state of the last answer")) with { Status = 422 };
            return null;
        }
    }

    private static string? Text(JsonElement root, string name, ref Problem? problem)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        try
        {
            if (value.ValueKind == JsonValueKind.String)
                return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: no text.
        }

        problem ??= Problems.Bad(name, new("文字", "a text")) with { Status = 422 };
        return null;
    }

    /// <summary>What is wrong with a body that is no JSON, with the place.</summary>
    private static IReadOnlyList<Diagnostic> Faults(RequestBody body)
    {
        var diagnostics = new DiagnosticList();
        ApplicationText.ReadNode(body with { IsYaml = false }, diagnostics);
        return diagnostics.Sorted();
    }
}
