using Xunit;

namespace PermitScreen.Cli.Tests.Importing;

/// <summary>Workflows of a portal as a pack, from the command line.</summary>
public class ImportCommandTests
{
    private static readonly string Portal = Path.Combine(ToolRun.Root, "tests", "PermitScreen.Cli.Tests", "Importing", "portal.json");

    [Fact]
    public void Pack_vocabulary_and_draft_of_the_document_and_what_was_left_out()
    {
        var (pack, vocabulary, document) = (Import(), Import("--part", "vocabulary"), Import("--part", "document"));
        Assert.All([pack, vocabulary, document], run => Assert.Equal((1, pack.Error), (run.ExitCode, run.Error)));
        Golden.Verify($"{pack.Out}---\n{vocabulary.Out}---\n{document.Out}---\n{pack.Error}", "import");
    }

    /// <summary>What a workflow does not say is asked of the author, and with it the files are a rule directory.</summary>
    [Fact]
    public void What_was_written_is_refused_until_the_author_states_the_rest_and_then_decides()
    {
        using var folder = new TemporaryDirectory();
        folder.Write("vocabulary/boiler.yaml", "facts: [{id: boiler.fuel, type: enum, label: {zh: 燃料, en: fuel}, question: {zh: 烧什么？, en: What?}, values: {coal: {zh: 煤, en: coal}, gas: {zh: 气, en: gas}}}]\n");
        string[] import = ["import", "--from", "rulesengine", Portal, "--rules", folder.Path];
        var (pack, vocabulary, draft) = (ToolRun.Exactly(import).Out, ToolRun.Exactly([.. import, "--part", "vocabulary"]).Out, ToolRun.Exactly([.. import, "--part", "document"]).Out);
        folder.Write("packs/house.yaml", pack);
        folder.Write("vocabulary/house.yaml", vocabulary);
        folder.Write("documents/house.yaml", draft);
        var refused = ToolRun.Exactly("check", folder.Path, "--lang", "en");
        Assert.Equal(2, refused.ExitCode);
        foreach (var key in new[] { "published", "in_force", "authority" })
            Assert.Contains($"documents/house.yaml:2:3 this document lacks the key `{key}`", refused.Out, StringComparison.Ordinal);

        folder.Write("documents/house.yaml", draft.Replace("  clauses:", "  published: 2020-01-01\n  in_force: {from: 2020-01-01}\n  authority: normative\n  clauses:", StringComparison.Ordinal));
        var check = ToolRun.Exactly("check", folder.Path, "--lang", "en");
        Assert.Equal(0, check.ExitCode);
        Assert.Contains("4 rules, 1 source documents; 0 errors", check.Out, StringComparison.Ordinal);
        folder.Write("case.yaml.txt", "id: a\nas_of: 2026-08-15\nfacts: {boiler.fuel: coal, house.input1.has_signature: false}\n");
        var explained = ToolRun.Exactly("explain", "house/form-is-complete", "--application", folder.File("case.yaml.txt"), "--rules", folder.Path, "--lang", "en");
        Assert.Contains("fires", explained.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workflow_that_our_language_says_whole_exits_0() =>
        Assert.Equal(0, ToolRun.Of("import", "--from", "rulesengine", Path.Combine(ToolRun.Root, "examples", "rulesengine-host", "house-rules.json")).ExitCode);

    [Theory]
    [InlineData("{", "import", "--from", "rulesengine", "-")]
    [InlineData("7", "import", "--from", "rulesengine", "-")]
    [InlineData("[]", "import", "--from", "rulesengine", "-")]
    [InlineData("[]", "import", "--from", "rulesengine", "nowhere.json")]
    [InlineData("[]", "import", "--from", "drools", "-")]
    [InlineData("[]", "import", "-")]
    [InlineData("""{"Rules": [{"RuleName": "r", "Expression": "a > 1"}]}""", "import", "--from", "rulesengine", "-", "--pack", "a/../b")]
    [InlineData("""{"Rules": [{"RuleName": "r", "Expression": "System.IO.File.Delete(\"x\")"}]}""", "import", "--from", "rulesengine", "-")]
    public void What_gives_no_rule_exits_2_and_writes_none(string input, params string[] command)
    {
        var run = ToolRun.With(input, command);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.NotEqual("", run.Error);
    }

    private static ToolRun Import(params string[] more) => ToolRun.Of(["import", "--from", "rulesengine", Portal, "--lang", "en", .. more]);
}
