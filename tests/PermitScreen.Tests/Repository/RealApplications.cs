using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Tests.Repository;

/// <summary>Draws applications for the rules that are shipped.</summary>
public static class RealApplications
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

    private static readonly Gen<RealApplication> Drawn =
        from region in Gen.Elements(Regions)
        from asOf in Gen.Elements(new LocalDate(2019, 5, 1), new LocalDate(2021, 8, 1), new LocalDate(2026, 8, 15))
        from count in Gen.Choose(0, 25)
        from facts in Gen.Shuffle(RealRules.RuleSet.Vocabulary.Facts.Where(f => f.Type != FactType.Text && f.Id != CoreFacts.Region).ToArray())
        from values in Gen.CollectToList(facts.Take(count), Value)
        select new RealApplication([Given(CoreFacts.Region, region), .. values], asOf);

    public static Arbitrary<RealApplication> Application() => Arb.From(Drawn, drawn => drawn.Smaller());

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
}

/// <summary>What an application says and for which day it is decided.</summary>
public sealed record RealApplication(ImmutableArray<GivenFact> Facts, LocalDate AsOf)
{
    public IEnumerable<RealApplication> Smaller() => Facts.Select(f => this with { Facts = Facts.Remove(f) });

    public override string ToString() => $"{AsOf} {string.Join("; ", Facts.Select(f => $"{f.Fact.Id}: {(f.Value is ManyValue m ? string.Join(',', m.Items) : f.Value)}"))}";
}
