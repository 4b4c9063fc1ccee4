using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Tests.Laws;
using Xunit;

namespace PermitScreen.Tests.Repository;

/// <summary>The laws of the engine on the rules that are shipped, with random applications around their thresholds.</summary>
public class RealRulesLawTests
{
    private static readonly string[] Regions = ["330302", "330500", "330000", "420500", "420115", "511702", "530602", "530600", "110101"];

    /// <summary>The codes that scopes and groups name, and some beside them.</summary>
    private static readonly string[] Industries =
    [
        .. RealRules.RuleSet.Rules.SelectMany(r => r.Scope.Industries.Concat(r.Scope.UnsettledIndustries))
            .Concat(RealRules.RuleSet.Groups.Where(g => g.Kind == FactType.Industry).SelectMany(g => g.Versions).SelectMany(v => v.Codes.Concat(v.Unsettled)))
            .Append("2929").Append("8311").Distinct().Order(StringComparer.Ordinal),
    ];

    private static readonly ILookup<Fact, NumberRange> Thresholds = RealRules.RuleSet.Rules
        .SelectMany(r => r.Condition.Tests)
        .Where(t => t.Expectation is InRange)
        .ToLookup(t => t.Fact, t => ((InRange)t.Expectation).Range);

    private static readonly Gen<Drawn> Applications =
        from region in Gen.Elements(Regions)
        from asOf in Gen.Elements(new LocalDate(2019, 5, 1), new LocalDate(2021, 8, 1), new LocalDate(2026, 8, 15))
        from count in Gen.Choose(0, 25)
        from facts in Gen.Shuffle(RealRules.RuleSet.Vocabulary.Facts.Where(f => f.Type != FactType.Text && f.Id != CoreFacts.Region).ToArray())
        from values in Gen.CollectToList(facts.Take(count), Value)
        select new Drawn([Given(CoreFacts.Region, region), .. values], asOf);

    [Fact]
    public void Learning_a_fact_never_widens_the_range() => Law.Holds(Applications, drawn =>
    {
        var screener = RealRules.Screener;
        var before = screener.Screen(Application([]), drawn.AsOf, strict: true);
        foreach (var fact in drawn.Facts)
        {
            var after = screener.Screen(before.Application.With(fact), drawn.AsOf, strict: true);
            if (!after.Sheet.Problems.IsEmpty)
                continue;
            Learning.AssertNarrower(before, after, fact.ToString());
            before = after;
        }
    }, d => d.Smaller());

    [Fact]
    public void The_order_of_rules_packs_and_facts_never_matters()
    {
        var real = RealRules.RuleSet;
        var packs = real.Packs.Reverse().Select(p => p with { Rules = [.. p.Rules.Reverse()] });
        var turned = new Screener(new RuleSet(
            real.Vocabulary, [.. packs], real.Documents, real.Groups, real.Lists, real.Catalogues, real.Tables, real.Digest));
        Law.Holds(Applications, drawn =>
        {
            var straight = new Screener(real).Screen(Application(drawn.Facts), drawn.AsOf);
            var reversed = turned.Screen(Application([.. drawn.Facts.Reverse()]), drawn.AsOf);
            Assert.Equal(DecisionDump.Of(straight), DecisionDump.Of(reversed));
        }, d => d.Smaller());
    }

    [Fact]
    public void Strict_mode_never_gives_a_better_verdict() => Law.Holds(Applications, drawn =>
    {
        var screener = RealRules.Screener;
        var strict = screener.Screen(Application(drawn.Facts), drawn.AsOf, strict: true);
        Assert.True(strict.Verdict >= screener.Screen(Application(drawn.Facts), drawn.AsOf).Verdict);
    }, d => d.Smaller());

    [Fact]
    public void Replay_gives_the_same_bytes() => Law.Holds(Applications, drawn =>
    {
        var application = Application(drawn.Facts);
        string Bytes() => DecisionWriter.Write(RealRules.Screener.Screen(application, drawn.AsOf), OutputFormat.Json, Language.Zh);
        Assert.Equal(Bytes(), Bytes());
    });

    private static Application Application(ImmutableArray<GivenFact> facts) => new("a", null, null, facts);

    private static Gen<GivenFact> Value(Fact fact) => Values(fact).Select(v => new GivenFact(fact, v, "", default));

    private static Gen<FactValue> Values(Fact fact) => fact.Type switch
    {
        FactType.Boolean => Gen.Elements<FactValue>(new BooleanValue(true), new BooleanValue(false)),
        FactType.Number => Gen.Elements(Around(fact)).Select(n => (FactValue)new NumberValue(n)),
        FactType.Enum => Gen.Elements<FactValue>(fact.Options.Select(o => new OptionValue(o.Id))),
        FactType.Set => Gen.SubListOf<string>(fact.Options.Select(o => o.Id)).Select(o => (FactValue)new ManyValue([.. o.Take(3)])),
        FactType.Industry => Gen.SubListOf<string>(Industries).Where(i => i.Count > 0).Select(i => (FactValue)new ManyValue([.. i.Take(2)])),
        FactType.Region => Gen.Elements(Regions).Select(r => (FactValue)new ManyValue([r])),
        FactType.Date => Gen.Choose(-400, 400).Select(d => (FactValue)new DateValue(new LocalDate(2021, 1, 1).PlusDays(d))),
        _ => Gen.Choose(1, 173).Select(i => (FactValue)new ManyValue([i.ToString(System.Globalization.CultureInfo.InvariantCulture)])),
    };

    /// <summary>At every threshold, just beside it, zero, and far above.</summary>
    private static Rational[] Around(Fact fact)
    {
        var little = Rational.FromRatio(1, 10);
        var bounds = Thresholds[fact].SelectMany(r => new[] { r.Low, r.High }).OfType<Rational>();
        return [.. bounds.SelectMany(b => new[] { b, b + little, b - little }).Where(b => b.Sign > 0), Rational.Zero, Rational.FromInt64(1_000_000)];
    }

    private static GivenFact Given(string id, string code) => new(RealRules.RuleSet.Vocabulary[id]!, new ManyValue([code]), code, default);

    private sealed record Drawn(ImmutableArray<GivenFact> Facts, LocalDate AsOf)
    {
        public IEnumerable<Drawn> Smaller() => Facts.Select(f => this with { Facts = Facts.Remove(f) });

        public override string ToString() => $"{AsOf} {string.Join("; ", Facts.Select(f => $"{f.Fact.Id}: {(f.Value is ManyValue m ? string.Join(',', m.Items) : f.Value)}"))}";
    }
}
