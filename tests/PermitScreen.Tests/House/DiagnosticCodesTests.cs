using System.Text.RegularExpressions;
using Xunit;

namespace PermitScreen.Tests.House;

/// <summary>Every code names one fault, and every fault can happen: a test makes it.</summary>
public partial class DiagnosticCodesTests
{
    private static readonly List<Kind> Kinds =
    [
        .. SourceText.Of("src", ".cs").SelectMany(file =>
            Declaration().Matches(file.Text).Select(m => new Kind(m.Groups["code"].Value, $"{file.Name}.{m.Groups["name"].Value}"))),
    ];

    [Fact]
    public void They_are_found() => Assert.InRange(Kinds.Count, 100, 1000);

    [Fact]
    public void No_two_faults_share_a_code() => Nothing.In(
        Kinds.GroupBy(k => k.Code).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(k => k.Name))}"));

    [Fact]
    public void Every_fault_is_used()
    {
        var sources = SourceText.Of("src", ".cs").ToList();
        Nothing.In(Kinds.Where(k => !sources.Exists(file => Reports(file, k))).Select(k => $"{k.Code} {k.Name} is never reported"));
    }

    [Fact]
    public void Every_fault_occurs_in_a_test()
    {
        var tests = SourceText.Of("tests", ".cs", ".txt", ".md").Select(file => file.Text).ToList();
        Nothing.In(Kinds
            .Where(k => !tests.Exists(text => text.Contains(k.Code, StringComparison.Ordinal) || Mentions(text, k.Name)))
            .Select(k => $"{k.Code} {k.Name} occurs in no test"));
    }

    /// <summary>Some classes of faults choose among their own.</summary>
    private static bool Reports(SourceText file, Kind kind)
    {
        var field = kind.Name[(kind.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return Mentions(file.Text, kind.Name)
            || (kind.Name == $"{file.Name}.{field}" && Regex.Count(file.Text, $@"\b{field}\b(?! = new)") > 0);
    }

    private static bool Mentions(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length]));
    }

    [GeneratedRegex(@"DiagnosticKind (?<name>\w+) = new\(\s*""(?<code>PS\d{4})""")]
    private static partial Regex Declaration();

    /// <param name="Name">the class and the field, as code names it</param>
    private sealed record Kind(string Code, string Name);
}
