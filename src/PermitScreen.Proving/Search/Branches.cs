using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Proving.Search;

/// <summary>
/// How a world divides by an open test: into worlds that together are all of it, in each of which the test is nearer to being settled.
/// A fact behind a gate divides by its gate first, and what is derived by what it is derived from.
/// </summary>
/// <param name="goal">what is looked for; codes that cannot bring it about are left out</param>
internal sealed class Branches(CompiledRules rules, LocalDate day, CodeChoices codes, Goal goal)
{
    private const int MaxDepth = 12;

    /// <summary>What was left out could hold what is looked for: nothing is proved by having found nothing.</summary>
    public bool AreIncomplete { get; private set; }

    /// <summary>The parts of the world, likeliest first; null when no answer can settle the test.</summary>
    public IEnumerable<World>? Of(GoalTest open, World world, FactSheet sheet) =>
        Of(open.Test, open.Every, !open.IsDenied, world, sheet, 0);

    private IEnumerable<World>? Of(Test test, bool every, bool wanted, World world, FactSheet sheet, int depth)
    {
        var fact = test.Fact;
        if (depth > MaxDepth)
            return null;
        if (fact.Gate is { } gate && Goal.Of(gate, false, rules.Layout) is var open && open.In(sheet) == Truth.Unknown
            && FirstOf(open, world, sheet, depth) is { } byGate)
        {
            return byGate;
        }

        return (world.States(fact) ? null : BySource(test, every, wanted, world, sheet, depth)) ?? ByValue(test, wanted, world, sheet);
    }

    private IEnumerable<World>? FirstOf(Goal open, World world, FactSheet sheet, int depth)
    {
        foreach (var test in open.OpenIn(sheet))
        {
            if (Of(test.Test, test.Every, !test.IsDenied, world, sheet, depth + 1) is { } worlds)
                return worlds;
        }

        return null;
    }

    private IEnumerable<World>? BySource(Test test, bool every, bool wanted, World world, FactSheet sheet, int depth)
    {
        var affirmed = wanted != (test.Expectation is OneOf { Options: ["false"] });
        switch (test.Fact.Derivation)
        {
            case GroupDerivation group when !world.States(group.Of):
                return Of(group.AsTest(), every, affirmed, world, sheet, depth + 1);
            case ConditionDerivation derived:
                var source = Goal.Of(derived.Condition, every, rules.Layout);
                return FirstOf(affirmed ? source : source.Negated, world, sheet, depth);
            default:
                return null;
        }
    }

    private IEnumerable<World>? ByValue(Test test, bool wanted, World world, FactSheet sheet)
    {
        var fact = test.Fact;
        var place = rules.Layout[fact];
        return fact.Type switch
        {
            FactType.Boolean when !world.States(fact) => ByBoolean(test, wanted, world, sheet),
            FactType.Enum when place.Predicates is null && !world.States(fact) => ByOption(test, wanted, world, sheet),
            FactType.Set when place.Predicates is null => ByMember(test, wanted, world, sheet),
            FactType.Number => ByInterval((InRange)test.Expectation, fact, wanted, world),
            FactType.Date when !world.States(fact) && fact != rules.AsOfFact => ByDay(fact, world),
            FactType.Text or FactType.Date => null,
            _ when place.Predicates is not null && !world.States(fact) => ByCode(test, wanted, world, sheet),
            _ => null,
        };
    }

    private static World[] ByBoolean(Test test, bool wanted, World world, FactSheet sheet)
    {
        var first = wanted == ((OneOf)test.Expectation).Options.Contains("true");
        return [world.With(test.Fact, new BooleanValue(first)), world.With(test.Fact, new BooleanValue(!first))];
    }

    private IEnumerable<World> ByOption(Test test, bool wanted, World world, FactSheet sheet)
    {
        var fact = test.Fact;
        var expected = ((OneOf)test.Expectation).Options;
        var excluded = sheet.Slots[rules.Layout[fact].Slot].No;
        return fact.Options
            .Where(o => (FactLayout.OptionBit(fact, o.Id) & excluded) == 0)
            .OrderByDescending(o => expected.Contains(o.Id, StringComparer.Ordinal) == wanted)
            .Select(o => world.With(fact, new OptionValue(o.Id)));
    }

    private World[]? ByMember(Test test, bool wanted, World world, FactSheet sheet)
    {
        var fact = test.Fact;
        var slot = sheet.Slots[rules.Layout[fact].Slot];
        if (test.Expectation is NotEmpty)
        {
            if (world.States(fact))
                return null;
            World[] some = [world.With(fact, new ManyValue([]) { IsComplete = false, IsSome = true }), world.WithoutMembers(fact, FactLayout.AllBits(fact))];
            return wanted ? some : [some[1], some[0]];
        }

        foreach (var option in ((OneOf)test.Expectation).Options)
        {
            var bit = FactLayout.OptionBit(fact, option);
            if (((slot.Yes | slot.No) & bit) != 0)
                continue;
            World[] both = [world.WithMember(fact, option), world.WithoutMembers(fact, bit)];
            return wanted ? both : [both[1], both[0]];
        }

        return null;
    }

    private static World[]? ByInterval(InRange expected, Fact fact, bool wanted, World world)
    {
        var before = world.ValueOf(fact)?.ToRange() ?? Intervals.Of(fact);
        var inside = before.Intersect(expected.Range);
        var outside = Intervals.Outside(expected.Range).Select(before.Intersect).Where(r => !r.IsEmpty).ToList();
        List<NumberRange> parts = inside.IsEmpty ? outside : wanted ? [inside, .. outside] : [.. outside, inside];
        // An interval that the test does not divide is open for another reason, and looking at it again would never end.
        return parts.Count == 1 && world.States(fact) ? null : [.. parts.Select(part => world.With(fact, RangeValue.Of(part)))];
    }

    /// <summary>The days on which a test may begin or end, and those beside them.</summary>
    private IEnumerable<World> ByDay(Fact fact, World world) => rules.Layout[fact].Thresholds!.Exact
        .SelectMany(t => new[] { 0, -1, 1 }.Select(d => (int)(t.Numerator / t.Denominator) + d)).Distinct().Order()
        .Select(d => world.With(fact, new DateValue(new LocalDate(1970, 1, 1).PlusDays(d))));

    /// <summary>One code after the other, and pairs where two tests ask for a code each.</summary>
    private IEnumerable<World> ByCode(Test test, bool wanted, World world, FactSheet sheet)
    {
        var fact = test.Fact;
        var asked = goal.Tests.Where(t => CodesOf(t) == fact && (t.Test.Fact == fact || !world.States(t.Test.Fact))).ToList();
        var singles = new List<ManyValue>();
        var kinds = new HashSet<(int, string)>();
        foreach (var (code, kind) in codes.Of(fact))
        {
            var row = string.Concat(asked.Select(t => (char)('0' + (int)codes.TruthOf(OfCodes(t), code))));
            if (kinds.Add((kind, row)))
                singles.Add(new ManyValue([code]));
        }

        if (fact.Type is FactType.Item or FactType.Set or FactType.Enum or FactType.ControlUnit)
            singles.Add(new ManyValue([]));
        var several = Needed(fact) > 1 && fact.Type != FactType.Region;
        AreIncomplete |= Needed(fact) > 2;
        var fitting = singles.Where(Fits).OrderByDescending(v => Decides(v) == wanted);
        var pairs = several
            ? singles.SelectMany((a, i) => singles.Skip(i + 1).Select(b => new ManyValue([.. a.Items, .. b.Items]))).Where(v => v.Items.Length == 2 && Fits(v))
            : [];
        return fitting.Concat(pairs).Select(v => world.With(fact, fact.Type == FactType.Enum ? new OptionValue(v.Items[0]) : v));

        bool Fits(ManyValue value) => goal.In(t => asked.Contains(t) ? TruthOf(t, value) : t.TruthIn(sheet)) != Truth.No;
        bool Decides(ManyValue value) => ValueTruth.Of(test.Expectation, value, fact.Type, day, every: false) == Truth.Yes;
    }

    /// <summary>How many codes can be of use: one for each test that gains by another.</summary>
    private int Needed(Fact fact) => goal.Tests.Where(t => t.GainsByCodes && Reaches(t.Test, fact, 0)).DistinctBy(t => CanonicalText.Of(t.Test)).Count();

    private static bool Reaches(Test test, Fact fact, int depth) => test.Fact == fact || depth < MaxDepth && test.Fact.Derivation switch
    {
        GroupDerivation group => group.Of == fact,
        ConditionDerivation derived => derived.Condition.Tests.Any(t => Reaches(t, fact, depth + 1)),
        _ => false,
    };

    /// <summary>The fact of codes that a test looks at, itself or through a group; null for every other test.</summary>
    private Fact? CodesOf(GoalTest test) => test.Test.Fact.Derivation is GroupDerivation group ? group.Of
        : rules.Layout[test.Test.Fact].Predicates is not null ? test.Test.Fact
        : null;

    private static Test OfCodes(GoalTest test) => test.Test.Fact.Derivation is GroupDerivation group ? group.AsTest() : test.Test;

    private Truth TruthOf(GoalTest test, ManyValue value)
    {
        // That it is not so for some code is the contrary of its being so for every one.
        var denial = test.Test.Fact.Derivation is GroupDerivation && test.Test.Expectation is OneOf { Options: ["false"] };
        var every = test.Every != denial;
        var truth = TruthLogic.From(every && !value.Items.IsEmpty);
        foreach (var code in value.Items)
        {
            var one = codes.TruthOf(OfCodes(test), code);
            truth = every ? truth.And(one) : truth.Or(one);
        }

        return test.Signed(denial ? truth.Not() : truth);
    }
}
