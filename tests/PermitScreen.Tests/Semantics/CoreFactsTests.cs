using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Screening;
using PermitScreen.Screening.Engine;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>Facts and values that are named by text, in the engine and by maps, are the ones that the rules have.</summary>
public class CoreFactsTests
{
    [Theory]
    [InlineData("project.region", "text", "", "the engine needs it to be of type region")]
    [InlineData("site.control_units", "set", "values: {a: {zh: 甲, en: a}}", "the engine needs it to be of type control_unit")]
    [InlineData("site.access_list_result", "enum", "values: {restricted: {zh: 限制, en: r}, banned: {zh: 禁止, en: p}}", "it lacks the value prohibited, which the engine uses")]
    [InlineData("classification.grade", "enum", "values: {report_book: {zh: 书, en: b}, report_form: {zh: 表, en: f}, not_managed: {zh: 无, en: n}}", "it lacks the value registration, which the engine uses")]
    public void A_fact_that_the_engine_reads_is_as_the_engine_knows_it(string id, string type, string more, string why)
    {
        var result = Sample.Load(Sample.Documents, Sample.Vocabulary(Sample.Fact("a", "boolean"), Sample.Fact(id, type, more)), Sample.Pack(Sample.Rule("t/r", "{a: true}")));
        Assert.True(result.IsRefused);
        Assert.Equal($"fact `{id}`: {why}", Assert.Single(result.Diagnostics, d => d.IsError).Message(Language.En));
    }

    [Theory]
    [InlineData("areas", "schools", "schools")] // a member
    [InlineData("zone", null, "third")]
    [InlineData("redline", null, "yes")] // neither true nor false, and not to be taken for false
    public void A_map_that_says_what_no_rule_knows_is_refused(string fact, string? member, string word)
    {
        var misuse = Assert.Throws<ArgumentException>(() => Bind(fact, member, word));
        Assert.Contains($"`{word}` is not a value of `{fact}`", misuse.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("areas", "education", "education")]
    [InlineData("zone", null, "second")]
    [InlineData("redline", null, "true")]
    [InlineData("of.other.rules", null, "true")] // another rule set may have it
    public void A_map_that_speaks_the_words_of_the_rules_is_heard(string fact, string? member, string word)
    {
        var sheet = Bind(fact, member, word);
        Assert.All(Rules.Vocabulary.Facts, f => Assert.Equal(f.Id == fact, sheet.OriginOf(f) != FactOrigin.Unknown));
    }

    private static readonly RuleSet Rules = Sample.Rules(
        Sample.Vocabulary(
            Sample.Fact("areas", "set", Sample.Values("education")), Sample.Fact("zone", "enum", Sample.Values("first", "second")), Sample.Fact("redline", "boolean")),
        Sample.Pack(Sample.Rule("t/r", "{redline: true}")));

    private static FactSheet Bind(string fact, string? member, string word) =>
        new Screener(Rules, new Map(new MapFact { FactId = fact, Member = member, Words = [word], Remark = Bilingual.Empty }))
            .Bind(Rules.Application("{}"), Sample.On(Sample.Day("2026-06-01")));

    private sealed class Map(MapFact fact) : SiteLookup
    {
        public override Loaded<IReadOnlyList<MapFact>> Find(Application application) => new([fact], []);
    }
}
