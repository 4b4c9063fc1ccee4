using System.Globalization;
using PermitScreen.Tests.AccessLists;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Semantics 10: the digest is over what the rules say and not over how the files are arranged, nor over who reads them where.</summary>
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
    [InlineData("b: < 35", "b: {not: < 35}")]
    public void Any_change_of_a_word_changes_it(string from, string to) =>
        Assert.NotEqual(Digest, Rules(Vocabulary, Sample.Pack(One, Two.Replace(from, to, StringComparison.Ordinal))).Digest);

    [Theory]
    [InlineData("a: true", "a: yes")] // another word for the same
    [InlineData("{a: true, b: < 35}", "{all: [{b: < 35}, {a: true}]}")]
    public void What_means_and_reads_the_same_is_the_same(string from, string to) =>
        Assert.Equal(Digest, Rules(Vocabulary, Sample.Pack(One, Two.Replace(from, to, StringComparison.Ordinal))).Digest);

    [Fact]
    public void Examples_do_not_count()
    {
        var withCase = Two.Replace("remedy:", "cases: [{name: a, given: {a: true, b: 30}, expect: fires}], remedy:", StringComparison.Ordinal);
        var rules = Rules(Vocabulary, Sample.Pack(One, withCase));
        Assert.Single(rules.RulesWithId("t/2").Single().Cases);
        Assert.Equal(Digest, rules.Digest);
    }

    [Fact]
    public void The_culture_of_the_host_does_not_count()
    {
        var list = Lists.File(Lists.List($"unit: {Lists.Unit}")).Replace("synthetic: yes", "synthetic: yes\nin_force: {from: 2025-06-01}", StringComparison.Ordinal);
        var digests = new[] { "d MMMM yyyy", "yyyy-MM-dd" }.Select(pattern => In(pattern, () => (Rules(Vocabulary, Sample.Pack(One, Two)).Digest, Lists.Load(list).Digest)));
        Assert.Single(digests.Distinct());
        Assert.Equal(Digest, digests.First().Item1);

        static T In<T>(string pattern, Func<T> read)
        {
            var before = CultureInfo.CurrentCulture;
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.DateTimeFormat.LongDatePattern = culture.DateTimeFormat.ShortDatePattern = pattern;
            culture.NumberFormat.NegativeSign = pattern[..1];
            try
            {
                CultureInfo.CurrentCulture = culture;
                return read();
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void Access_lists_count_with_every_word()
    {
        var list = Lists.File(Lists.List($"unit: {Lists.Unit}"), Lists.List("region: \"530600\""));
        var digest = Lists.Load(list).Digest;
        Assert.Equal(digest, Lists.Load(list + "# a remark").Digest);
        Assert.NotEqual(Lists.Rules.Digest, digest);
        Assert.All(
            [("en: made up", "en: seen"), ("zh: 禁止", "zh: 不得"), ("space_layout", "risk_control"), ("prohibits", "restricts"), ("530600", "530602"), ("smelts: true", "smelts: false"), (Lists.Unit, "ZH53069910002")],
            change => Assert.NotEqual(digest, Lists.Load(list.Replace(change.Item1, change.Item2, StringComparison.Ordinal)).Digest));
    }

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
