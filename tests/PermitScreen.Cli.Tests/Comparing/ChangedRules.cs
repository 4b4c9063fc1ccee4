using System.Text.RegularExpressions;

namespace PermitScreen.Cli.Tests.Comparing;

/// <summary>
/// A copy of the shipped rules in which many things of every kind were changed: every second threshold is doubled, every third beginning is a
/// year later (where no end could come before it), every fourth rejection is only a notice, and every fifth reason has other words.
/// </summary>
internal sealed partial class ChangedRules : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    public ChangedRules()
    {
        foreach (var file in Directory.EnumerateFiles(ToolRun.Rules, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = System.IO.Path.GetRelativePath(ToolRun.Rules, file);
            var text = File.ReadAllText(file);
            folder.Write(name, name.StartsWith("packs", StringComparison.Ordinal) ? Changed(text) : text);
        }
    }

    public string Path => folder.Path;

    public void Dispose() => folder.Dispose();

    private static string Changed(string text)
    {
        text = EveryNth(Threshold(), text, 2, found => $"{found.Groups[1]}{2 * decimal.Parse(found.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture)}{found.Groups[3]}");
        text = EveryNth(Beginning(), text, 3, found => $"{found.Groups[1]}{1 + int.Parse(found.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture)}");
        text = EveryNth(Rejection(), text, 4, _ => "  then: notify");
        return EveryNth(Reason(), text, 5, found => $"{found.Value}另说：");
    }

    /// <summary>Every so many-th place is changed, the first of a file among them.</summary>
    private static string EveryNth(Regex what, string text, int every, MatchEvaluator change)
    {
        var seen = 0;
        return what.Replace(text, found => seen++ % every == 0 ? change(found) : found.Value);
    }

    [GeneratedRegex(@"(: ""?[<>]=? )([1-9][0-9.]*)( [a-zA-Z]\S*|""?$)", RegexOptions.Multiline)]
    private static partial Regex Threshold();

    [GeneratedRegex(@"(  in_force: \{from: )(\d{4})(?=-\d\d-\d\d\})", RegexOptions.Multiline)]
    private static partial Regex Beginning();

    [GeneratedRegex("^  then: reject", RegexOptions.Multiline)]
    private static partial Regex Rejection();

    [GeneratedRegex(@"^  because: \{zh: ""?", RegexOptions.Multiline)]
    private static partial Regex Reason();
}
