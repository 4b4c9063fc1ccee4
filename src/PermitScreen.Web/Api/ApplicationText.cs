using PermitScreen.Diagnostics;
using PermitScreen.Loading.Applications;
using PermitScreen.Nodes;

namespace PermitScreen.Web.Api;

/// <summary>Reads applications that came from outside, within limits of size and depth.</summary>
internal static class ApplicationText
{
    /// <summary>The name of the body in diagnostics.</summary>
    public const string Name = "body";

    private static readonly NodeLimits Limits = new(RequestBody.Longest, MaxDepth: 40, MaxFiles: 1);

    public static Loaded<Application> Read(RuleSet rules, RequestBody body) => body.IsYaml ? ReadYaml(rules, body.Bytes) : ReadJson(rules, body.Bytes);

    public static Loaded<Application> ReadJson(RuleSet rules, ReadOnlySpan<byte> utf8, int line = 1) =>
        new ApplicationReader(rules, Limits).ReadJson(utf8, Name, line);

    /// <summary>A node of any form: an application, a site.</summary>
    public static Node? ReadNode(RequestBody body, DiagnosticList diagnostics)
    {
        if (!body.IsYaml)
            return JsonNodeReader.Read(body.Bytes, Name, Limits, diagnostics);
        return TextFile.Decode(body.Bytes, Name, diagnostics) is { } text ? YamlNodeReader.Read(text, Name, Limits, diagnostics) : null;
    }

    private static Loaded<Application> ReadYaml(RuleSet rules, ReadOnlySpan<byte> utf8)
    {
        var diagnostics = new DiagnosticList();
        return TextFile.Decode(utf8, Name, diagnostics) is { } text
            ? new ApplicationReader(rules, Limits).ReadYaml(text, Name)
            : new Loaded<Application>(null, diagnostics.Sorted());
    }
}
