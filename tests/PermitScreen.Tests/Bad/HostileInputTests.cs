using PermitScreen.Loading.Applications;
using PermitScreen.Nodes;
using Xunit;

namespace PermitScreen.Tests.Bad;

/// <summary>
/// A pack from a stranger cannot hang the loader, exhaust the machine, or read what is not in its directory. What is measured is work, not
/// time: no comparison of long names, no arithmetic on endless numbers (their refusal shows in the code), and memory in proportion to the
/// file. The clock of a busy machine says nothing.
/// </summary>
[Collection(nameof(Alone))]
public class HostileInputTests
{
    /// <summary>What a letter of a file takes, generously; and what is taken once, whatever the file.</summary>
    private const long BytesPerLetter = 300, BytesAnyway = 50_000_000;

    [Fact]
    public void A_file_over_the_limit_is_not_read() => Expect("PS0005", new NodeLimits(1000, 40, 10), ("big.yaml", "lists: [" + new string('x', 2000)));

    [Fact]
    public void Too_many_files_are_not_read() =>
        Expect("PS1038", new NodeLimits(1000, 40, 3), [.. Enumerable.Range(0, 5).Select(i => ($"{i}.yaml", "lists: []"))]);

    [Fact]
    public void An_alias_bomb_is_reported_once_and_not_expanded()
    {
        var lines = Enumerable.Range(1, 30).Select(i => $"- &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]");
        Expect("PS0003", NodeLimits.Default, ("bomb.yaml", "lists:\n- &a0 x\n" + string.Join('\n', lines)));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Deep_nesting_stops_at_the_limit(string open) =>
        Expect("PS0004", NodeLimits.Default, ("deep.yaml", "lists:\n  " + string.Concat(Enumerable.Repeat(open, 100_000))));

    [Fact]
    public void A_scalar_of_1_MB_is_read() =>
        Expect("PS1003", NodeLimits.Default, ("long.yaml", $"facts: []\nimplications:\n- {{if: {{{new string('x', 1_000_000)}: true}}, then: {{y: true}}}}"));

    [Fact]
    public void A_number_of_1_MB_is_no_number() =>
        Expect("PS1017", NodeLimits.Default, ("long.yaml", $"{Sample.Vocabulary(Sample.Fact("n", "number", "unit: t/a, assume: " + new string('9', 1_000_000)))}"));

    [Fact]
    public void A_code_of_1_MB_is_no_code() =>
        Expect("PS1101", NodeLimits.Default, ("long.yaml", $"{Sample.Vocabulary(Sample.Fact("i", "industry", "assume: " + new string('泥', 300_000)))}"));

    [Fact]
    public void Two_long_names_that_are_nearly_alike_are_not_compared_letter_by_letter()
    {
        var name = string.Concat(Enumerable.Range(0, 200_000).Select(i => (char)('a' + i * 7 % 26)));
        Expect("PS1003", NodeLimits.Default, ("long.yaml", $"{Sample.Vocabulary(Sample.Fact(name, "boolean"), Sample.Fact("b", "boolean", $"gate: {{x{name}: true}}"))}"));
    }

    [Fact]
    public void Many_versions_of_one_rule_are_reported_once_each()
    {
        var rule = "- {id: t/r, title: {zh: a, en: a}, clause: T-1, dimension: project, when: {a: true}, then: notify, because: {zh: a, en: a}}\n";
        Expect("PS1009", NodeLimits.Default,
            ("documents.yaml", Sample.Documents),
            ("facts.yaml", Sample.Vocabulary(Sample.Fact("a", "boolean"))),
            ("pack.yaml", Sample.PackOf("t", "", string.Concat(Enumerable.Repeat(rule, 5_000)))));
    }

    [Theory]
    [InlineData("{{{{{{{{")]
    [InlineData("{a")]
    public void Braces_in_a_message_are_searched_once(string braces)
    {
        var rule = Sample.Rule("t/r", "{a: true}").Replace("因", '"' + string.Concat(Enumerable.Repeat(braces, 100_000)) + '"', StringComparison.Ordinal);
        Expect("PS1026", NodeLimits.Default, // no cases
            ("documents.yaml", Sample.Documents), ("facts.yaml", Sample.Vocabulary(Sample.Fact("a", "boolean"))), ("pack.yaml", Sample.Pack(rule)));
    }

    [Theory]
    [InlineData("lists: [\u0000]")]
    [InlineData("\uFEFF\uFEFF\uFFFD")]
    [InlineData("%YAML 99.9\n---\n")]
    [InlineData("lists: !<tag:yaml.org,2002:js/function> x")]
    [InlineData("? ? ? :")]
    [InlineData("&a &a &a")]
    [InlineData("*")]
    [InlineData("{")]
    [InlineData("\t\t-")]
    [InlineData("lists: \"\\uD800\"")]
    [InlineData("<<: {lists: []}")]
    [InlineData("- - - -")]
    [InlineData("null")]
    [InlineData("facts: {facts: {facts: []}}\npack: x")]
    public void Nonsense_is_a_diagnostic_and_never_an_exception(string text)
    {
        var result = Sample.Load(text);
        Assert.True(result.IsRefused);
        Assert.NotEmpty(result.Diagnostics);
    }

    [Fact]
    public void Cut_off_or_overwritten_anywhere_a_file_never_makes_the_loader_throw()
    {
        var good = string.Join('\n', Sample.Documents.Split('\n').Skip(1).Prepend("documents:"));
        var pack = Sample.Pack(Sample.Rule("t/r", "{any: [{a: true}, {not: {n: \">= 10, < 35\"}}]}", more: "cases: [{name: x, given: {a: true}, expect: fires}]"));
        var facts = Sample.Vocabulary(Sample.Fact("a", "boolean"), Sample.Fact("n", "number", "unit: t/h, gate: {a: true}"));
        foreach (var (file, index) in new[] { good, facts, pack }.Select((f, i) => (f, i)))
        {
            for (var at = 0; at < file.Length; at += 3)
            {
                foreach (var broken in new[] { file[..at], file[..at] + "#" + file[at..], file[..at] + "[" + file[(at + 1)..], file.Remove(at, 1) })
                {
                    var files = new[] { good, facts, pack };
                    files[index] = broken;
                    var result = Sample.Load(files);
                    Assert.True(!result.IsRefused || result.Diagnostics.Any(d => d.IsError), broken);
                }
            }
        }
    }

    [Fact]
    public void A_directory_without_rules_says_so()
    {
        using var directory = new TemporaryDirectory();
        Assert.Equal("PS1037", RuleSet.Load(directory.Path).Diagnostics.Single().Code);
        Assert.Equal("PS1037", RuleSet.Load(Path.Combine(directory.Path, "nowhere")).Diagnostics.Single().Code);
    }

    [Fact]
    public void Links_out_of_the_directory_are_not_followed()
    {
        using var outside = new TemporaryDirectory();
        using var directory = new TemporaryDirectory();
        outside.Write("secret.yaml", "lists: []");
        directory.Write("own.yaml", "lists: []");
        File.CreateSymbolicLink(Path.Combine(directory.Path, "link.yaml"), Path.Combine(outside.Path, "secret.yaml"));
        Directory.CreateSymbolicLink(Path.Combine(directory.Path, "folder"), outside.Path);
        Directory.CreateSymbolicLink(Path.Combine(directory.Path, "loop"), directory.Path);
        var result = RuleSet.Load(directory.Path);
        Assert.True(result.IsRefused);
        Assert.Equal(["PS1039 folder", "PS1039 link.yaml", "PS1039 loop"], result.Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void A_hostile_application_is_a_diagnostic_too(string open)
    {
        var reader = new ApplicationReader(Sample.Rules(Sample.Vocabulary(Sample.Fact("a", "boolean")), Sample.Pack(Sample.Rule("t/r", "{a: true}"))));
        var text = "{\"facts\": " + string.Concat(Enumerable.Repeat(open, 100_000));
        Assert.Contains(reader.Read(text, "a.json").Diagnostics, d => d.IsError);
        Assert.Contains(reader.ReadYaml(text, "a.yaml").Diagnostics, d => d.IsError);
    }

    private static void Expect(string code, NodeLimits limits, params (string Name, string Text)[] files)
    {
        using var directory = new TemporaryDirectory();
        foreach (var (name, text) in files)
            directory.Write(name, text);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var result = RuleSet.LoadWithExamples(directory.Path, limits, default);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.Contains(result.Diagnostics, d => d.Code == code);
        Assert.InRange(result.Diagnostics.Count, 1, 100_000);
        Assert.InRange(allocated, 0, BytesAnyway + BytesPerLetter * files.Sum(f => f.Text.Length));
    }

    /// <summary>Memory is counted for the whole process, so no other test may run meanwhile.</summary>
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public class Alone;
}
