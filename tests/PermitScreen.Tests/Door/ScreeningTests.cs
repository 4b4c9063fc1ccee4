using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening;
using Xunit;

namespace PermitScreen.Tests.Door;

/// <summary>One call from an application to its decision: located, bound and judged.</summary>
public class ScreeningTests
{
    private static readonly RuleSet Rules = Sample.Rules(
        Sample.Vocabulary(Sample.Fact("redline", "boolean")), Sample.Pack(Sample.Rule("t/r", "{redline: true}")));

    private static readonly ScreeningOptions Options = Sample.On(Sample.Day("2026-06-01"));

    [Fact]
    public void The_day_is_that_of_the_options_else_that_of_the_application()
    {
        var dated = Application("as_of: 2025-01-02\nfacts: {}");
        Assert.Equal(Sample.Day("2026-06-01"), new Screener(Rules).Screen(dated, Options).AsOf);
        Assert.Equal(Sample.Day("2025-01-02"), new Screener(Rules).Screen(dated, new ScreeningOptions()).AsOf);
        Assert.Throws<ArgumentException>(() => new Screener(Rules).Screen(Application("facts: {}"), new ScreeningOptions()));
    }

    [Fact]
    public void What_the_map_knows_decides()
    {
        var decision = new Screener(Rules, new Map(() => new([new MapFact { FactId = "redline", Words = ["true"], Remark = Bilingual.Empty }], []))).Screen(Application("facts: {}"), Options);
        Assert.Equal((Verdict.Reject, true), (decision.Verdict, decision.IsCertain));
    }

    [Fact]
    public void A_site_that_the_map_does_not_understand_never_passes()
    {
        var fault = new Diagnostic(new DiagnosticKind("PS9999", Severity.Error, new("无此地", "no such place")), default, []);
        var decision = new Screener(Rules, new Map(() => new(null, [fault]))).Screen(Application("facts: {redline: false}"), Options);
        Assert.Same(fault, Assert.Single(decision.Problems));
        Assert.Equal(new VerdictRange(Verdict.Notify, Verdict.Pass, Verdict.Reject), decision.Range);
        Assert.Equal(decision.Range, Screener.Judge(decision.Sheet));
    }

    [Fact]
    public void Without_a_map_a_site_is_said_not_to_be_looked_up()
    {
        var decision = new Screener(Rules).Screen(Application("site: {point: [104.0, 27.6]}\nfacts: {redline: false}"), Options);
        Assert.Equal(["PS2004"], decision.Warnings.Select(w => w.Code));
        Assert.Empty(decision.Problems);
        Assert.Empty(new Screener(Rules).Screen(Application("facts: {redline: false}"), Options).Warnings);
    }

    private static Application Application(string text) => PermitScreen.Application.Read(Rules, $"id: a\n{text}", "a.yaml").Value;

    private sealed class Map(Func<Loaded<IReadOnlyList<MapFact>>> find) : SiteLookup
    {
        public override Loaded<IReadOnlyList<MapFact>> Find(Application application) => find();
    }
}
