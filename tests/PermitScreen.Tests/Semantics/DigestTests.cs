using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Semantics 10: the digest is over what the rules say and not over how the files are arranged.</summary>
public class DigestTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(Sample.Fact("a", "boolean"), Sample.Fact("b", "number", "unit: t/h"));

    private static readonly string One = Sample.Rule("t/1", "{a: true}");

    private static readonly string Two = Sample.Rule("t/2", "{a: true, b: < 35}");

    private static readonly string Digest = Rules(Vocabulary, Sample.Pack(One, Two)).Digest;

    [Fact]
    public void It_is_a_sha256()
    {
        Assert.Matches("^sha256:[0-9a-f]{64}$", Digest);
        Assert.Equal(Digest, Rules(Vocabulary, Sample.Pack(One, Two)).Digest);
    }

    [Fact]
    public void The_order_of_rules_does_not_matter() => Assert.Equal(Digest, Rules(Vocabulary, Sample.Pack(Two, One)).Digest);

    [Fact]
    public void The_order_of_files_and_their_division_do_not_matter()
    {
        Assert.Equal(Digest, Rules(Sample.Pack(Two, One), Vocabulary).Digest);
        Assert.Equal(Digest, Rules(Sample.Pack(Two), Vocabulary, Sample.Pack(One)).Digest);
    }

    [Fact]
    public void The_order_of_keys_does_not_matter() =>
        Assert.Equal(Digest, Rules(Vocabulary, Sample.Pack(One, Two.Replace("{a: true, b: < 35}", "{b: < 35, a: true}", StringComparison.Ordinal))).Digest);

    [Fact]
    public void Comments_white_space_and_quotes_do_not_matter() =>
        Assert.Equal(Digest, Rules(Vocabulary + "\n# a remark\n", Sample.Pack(One, "# another", Two.Replace("then: reject", "then:   \"reject\"", StringComparison.Ordinal))).Digest);

    [Theory]
    [InlineData("< 35", "< 36")] // a threshold
    [InlineData("< 35", "<= 35")]
    [InlineData("en: why", "en: Why")] // a word of the reason
    [InlineData("then: reject", "then: notify")]
    [InlineData("t/2,", "t/3,")]
    [InlineData("a: true", "a: yes")] // the same meaning in another word is another text
    [InlineData("b: < 35", "b: {not: < 35}")]
    public void Any_change_of_a_word_changes_it(string from, string to) =>
        Assert.NotEqual(Digest, Rules(Vocabulary, Sample.Pack(One, Two.Replace(from, to, StringComparison.Ordinal))).Digest);

    [Fact]
    public void Every_kind_of_file_counts()
    {
        Assert.NotEqual(Digest, Rules(Vocabulary + "\n" + Sample.Fact("c", "boolean"), Sample.Pack(One, Two)).Digest);
        Assert.NotEqual(Digest, Rules(Vocabulary, Sample.PackOf("t", "530000", One, Two)).Digest); // the head of the pack
        Assert.NotEqual(Digest, Sample.Load(Sample.Documents.Replace("law", "policy", StringComparison.Ordinal), Vocabulary, Sample.Pack(One, Two)).Value.Digest);
    }

    [Fact]
    public void A_rule_that_moves_to_another_pack_is_another_rule() =>
        Assert.NotEqual(Digest, Rules(Vocabulary, Sample.Pack(One), Sample.PackOf("u", "", Two)).Digest);

    private static RuleSet Rules(params string[] files) => Sample.Rules(files);
}
