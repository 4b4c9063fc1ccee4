using PermitScreen.Loading.Applications;

namespace PermitScreen.Proving.Tests;

/// <summary>A finding as golden files write it: both languages, and the application below.</summary>
internal static class FindingText
{
    public static string Of(Finding finding)
    {
        var words = $"{finding.Kind} {finding.Place} {finding.Subject}\n  {finding.Message.Zh}\n  {finding.Message.En}\n";
        return finding.Shown is { } shown
            ? words + string.Concat(ApplicationWriter.WriteYaml(shown).TrimEnd().Split('\n').Select(line => $"    {line}\n"))
            : words;
    }
}
