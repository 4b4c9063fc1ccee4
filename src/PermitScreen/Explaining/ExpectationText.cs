using System.Globalization;
using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Explaining;

/// <summary>What a test requires of its fact, in words.</summary>
internal sealed class ExpectationText(FactText facts, CodeNames codes)
{
    /// <summary>A trade is named by a dozen codes at most; what goes beyond is counted.</summary>
    private const int MostNames = 12;

    private static readonly LocalDate FirstDay = new(1970, 1, 1);

    private Wording Wording => facts.Wording;

    public string Of(Test test, bool negated) => test.Expectation switch
    {
        InRange range => Wording.InInterval(Bounds(test.Fact, range.Range), negated),
        OneOf one => Options(test.Fact, one, negated),
        InCodes inCodes => Wording.BelongsTo(Names(test.Fact.Type, inCodes), negated),
        InList list => Wording.IsOnList(list.List.Title.In(facts.Language), negated),
        NotEmpty => Wording.HasAny(negated),
        _ => throw new ArgumentOutOfRangeException(nameof(test)),
    };

    /// <summary><c>≥ 10 t/h 且 &lt; 20 t/h</c>; days are written as days.</summary>
    public string Bounds(Fact fact, NumberRange range)
    {
        if (range is { Low: { } low, High: { } high } && low.Equals(high))
            return $"= {Bound(fact, low)}";
        var lower = range.Low is { } l ? $"{(range.LowIncluded ? "≥" : ">")} {Bound(fact, l)}" : null;
        var upper = range.High is { } h ? $"{(range.HighIncluded ? "≤" : "<")} {Bound(fact, h)}" : null;
        return lower is not null && upper is not null ? Wording.And(lower, upper) : lower ?? upper ?? "";
    }

    private string Bound(Fact fact, Rational value) => fact.Type == FactType.Date
        ? Dates.Format(FirstDay.PlusDays(int.Parse(value.ToString(), CultureInfo.InvariantCulture)))
        : facts.Number(fact, value);

    private string Options(Fact fact, OneOf one, bool negated)
    {
        if (fact.Type == FactType.Boolean && one.Options is [var only])
            return facts.Option(fact, negated ? (only == "true" ? "false" : "true") : only);
        var labels = one.Options.Select(o => facts.Option(fact, o)).ToList();
        return fact.HasManyValues ? Wording.Contains(labels, negated) : Wording.Is(labels, negated);
    }

    private string Names(FactType type, InCodes inCodes)
    {
        var groups = inCodes.Groups.SelectMany(g => Names(type, g));
        var names = inCodes.Codes.Select(c => codes.OfPrefix(type, c)).Concat(groups).Distinct().ToList();
        var shown = Wording.Join(names.Take(MostNames));
        return names.Count > MostNames ? shown + Wording.AndMore(names.Count - MostNames) : shown;
    }

    /// <summary>The title of a group; of a group that only stands for the scope of a rule, which has no words of its own, its codes.</summary>
    private IEnumerable<string> Names(FactType type, CodeGroup group)
    {
        if (group.Id != "scope")
            return [group.Title.In(facts.Language)];
        return group.Versions.SelectMany(v => v.Codes.Concat(v.Unsettled)).Select(c => codes.OfPrefix(type, c));
    }
}
