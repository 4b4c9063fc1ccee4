using PermitScreen.Diagnostics;
using PermitScreen.Loading;
using PermitScreen.Nodes;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Door;

/// <summary>Whoever screens does not read examples, and decides by the very same rules.</summary>
public class ExamplesLeftOutTests
{
    private const string Pack = """
        pack: p
        rules:
        - id: a
          title: {zh: "甲,
            cases:
            乙", en: it's}
          note: |
            first

            cases:
            - {no: case}
          cases: # of a
          - name: "one: # {two}"
            given: {a: [1, 2
            ], b: 'it''s'}

          - {name: -5}
          because:
            zh: 'a
              cases:
              b'
            en: >-
              folded
          when: {all: [
            {x: "\"]"}, {
            cases: 3 }]}
        - cases:
          - {name: first key}
          id: b
        - id: c
          nested:
            cases:
            - {kept: yes}
          cases:
            - name: deeper
              given:
                x: plain text # remark
          # the last
        """;

    private static readonly string[] Keys = ["cases", "bars", "excepts"];

    [Fact]
    public void Examples_of_the_shipped_rules_go_and_everything_else_keeps_its_place()
    {
        var left = new List<string>();
        foreach (var file in Directory.EnumerateFiles(RealRules.Directory, "*.yaml", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var without = ExampleText.LeftOut(text);
            Assert.Equal(Words(Read(text)!), Words(Read(without)!));
            if (without.Split('\n').Any(line => Keys.Any(key => line.Trim() == key + ":")))
                left.Add(file);
        }

        Assert.Empty(left);
    }

    [Fact]
    public void The_shipped_rules_are_the_same_without_their_examples()
    {
        var (all, less) = (RealRules.Result, RuleSet.Load(RealRules.Directory));
        Assert.Equal(all.Value.Digest, less.Value.Digest);
        Assert.Equal(all.Diagnostics.Select(d => d.ToString(Language.En)), less.Diagnostics.Select(d => d.ToString(Language.En)));
        Assert.DoesNotContain(less.Value.Rules, rule => rule.Cases.Length > 0);
        Assert.DoesNotContain(less.Value.AllCatalogues.SelectMany(c => c.Items), item => item.Cases.Length > 0);
        Assert.DoesNotContain(less.Value.Documents.SelectMany(d => d.Clauses), clause => clause.Bars.Length + clause.Excepts.Length > 0);
        Assert.Equal(all.Value.Rules.Select(r => r.Place), less.Value.Rules.Select(r => r.Place));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Only_keys_of_rules_go(string end)
    {
        var text = Pack.ReplaceLineEndings(end) + end;
        var without = ExampleText.LeftOut(text);
        Assert.Equal(text.Count(c => c == '\n'), without.Count(c => c == '\n'));
        Assert.Equal(Words(Read(text)!), Words(Read(without)!));
        foreach (var kept in (string[])["- {no: case}", "first key", "{kept: yes}", "cases: 3"])
            Assert.Contains(kept, without, StringComparison.Ordinal);
        foreach (var gone in (string[])["of a", "-5", "deeper", "remark"])
            Assert.DoesNotContain(gone, without, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pack: p\nrules:\n- id: a\n\tcases:\n  - {a: 1}\n")]
    [InlineData("pack: p\nrules:\n- id: a\n  cases:\n  - \"open\n")]
    [InlineData("pack: p\nrules:\n- id: a\n  cases:\n  - name: two\n      lines\n")]
    [InlineData("pack: p\nrules:\n- id: a\n  cases:\n  - &anchor {a: 1}\n")]
    [InlineData("pack: p\nrules:\n- id: a\n  cases: [{a: 1}]\n")]
    [InlineData("pack: p\nrules:\n- id: a\n  cases:\n  - {a: 1}\n--- \n")]
    [InlineData("pack: p\nrules:\n- id: a\n  \"cases\":\n  - {a: 1}\n")]
    [InlineData("pack: p\nrules:\n- id: a\n  note: |2\n   x\n  cases:\n  - {a: 1}\n")]
    [InlineData("pack: p\nrules:\n- id: a\n  note: x\r  cases:\n  - {a: 1}\n")]
    [InlineData("pack: p\ncases:\n- id: a\n")]
    [InlineData("documents:\n- id: d\n  cases:\n  - {a: 1}\n  bars:\n  - {a: 1}\n")]
    [InlineData("")]
    [InlineData("#")]
    public void In_doubt_the_text_stays_as_it_is(string text) => Assert.Equal(text, ExampleText.LeftOut(text));

    [Fact]
    public void What_bars_and_what_does_not_goes_from_the_clause() =>
        Assert.Equal(
            "documents:\n- id: d\n  clauses:\n  - id: c\n\n\n    check: x\n\n",
            ExampleText.LeftOut("documents:\n- id: d\n  clauses:\n  - id: c\n    bars:\n    - {name: n}\n    check: x\n    excepts:\n    - {name: n}"));

    /// <summary>Whatever is done to a text: what can be parsed with its examples can be parsed without them, and holds the same.</summary>
    [Fact]
    public void An_altered_text_never_reads_otherwise()
    {
        const string letters = "  \n\n\"'[]{}:,-#|>&x\\?";
        var random = new Random(10);
        var compared = 0;
        for (var round = 0; round < 6000; round++)
        {
            var text = Pack;
            for (var change = 0; change < 1 + round % 3; change++)
            {
                var at = random.Next(text.Length);
                var letter = letters[random.Next(letters.Length)].ToString();
                text = random.Next(3) switch { 0 => text.Insert(at, letter), 1 => text.Remove(at, 1), _ => text.Remove(at, 1).Insert(at, letter) };
            }

            if (Read(text) is not { } whole || ExampleText.LeftOut(text) is var without && without == text)
                continue;
            compared++;
            Assert.True(Read(without) is { } less && Words(less) == Words(whole), text);
        }

        Assert.True(compared > 1000, $"only {compared} could be compared");
    }

    [Fact]
    public void A_faulty_example_is_refused_where_rules_are_checked_and_passed_over_where_they_are_applied()
    {
        RuleFile[] files =
        [
            new("documents.yaml", Sample.Documents),
            new("facts.yaml", Sample.Vocabulary(Sample.Fact("boiler", "boolean"))),
            new("rules.yaml", Sample.Pack(Sample.Rule("t/r", "{boiler: true}", more: "cases: [{name: wrong, given: {broiler: true}, expect: sometimes}]"))),
        ];
        Assert.Contains(RuleSet.LoadWithExamples(files).Diagnostics, d => d.IsError && d.Place.File == "rules.yaml");
        Assert.Empty(RuleSet.Load(files).Diagnostics);
        Assert.True(RuleSet.LoadWithExamples(files).IsRefused);
    }

    private static Node? Read(string text)
    {
        var faults = new DiagnosticList();
        var root = YamlNodeReader.Read(text, "a.yaml", NodeLimits.Default, faults);
        return faults.HasErrors ? null : root;
    }

    /// <summary>Everything that a file holds beside examples, with the places.</summary>
    private static string Words(Node root) => Words(root, "");

    private static string Words(Node node, string path) => node switch
    {
        ScalarNode scalar => $"{scalar.Place} {(scalar.Quoted ? '"' : '\'')}{scalar.Text}",
        SequenceNode sequence => $"{sequence.Place} [{string.Join(",", sequence.Items.Select(item => Words(item, path + "/-")))}]",
        MappingNode mapping => $"{mapping.Place} {{{string.Join(",", mapping.Entries
            .Where(e => $"{path}/{e.Key}" is not ("/rules/-/cases" or "/items/-/cases" or "/documents/-/clauses/-/bars" or "/documents/-/clauses/-/excepts"))
            .Select(e => $"{e.KeyPlace} {e.Key}: {Words(e.Value, $"{path}/{e.Key}")}"))}}}",
        _ => throw new ArgumentException("no such node", nameof(node)),
    };
}
