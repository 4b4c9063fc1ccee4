using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Proving.Search;
using PermitScreen.Quantities;
using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Proving.Proofs;

/// <summary>The rule set that is proved, its searches by day, and what every rule was seen to fire on.</summary>
internal sealed class ProofContext(RuleSet ruleSet, int bound)
{
    /// <summary>A rule without a beginning is not asked about the year 1.</summary>
    private static readonly LocalDate EarliestDay = new(2000, 1, 1);

    private readonly Dictionary<LocalDate, WorldSearch> searches = [];

    public RuleSet RuleSet { get; } = ruleSet;

    public Screener Screener { get; } = new(ruleSet);

    public CompiledRules Rules => Screener.Compiled;

    /// <summary>How many questions were asked.</summary>
    public int Asked { get; private set; }

    /// <summary>The questions that could not be decided, in words.</summary>
    public List<Bilingual> Undecided { get; } = [];

    public SearchResult Find(Goal goal, LocalDate day, World? start = null)
    {
        Asked++;
        if (!searches.TryGetValue(day, out var search))
            searches[day] = search = new WorldSearch(Rules, day, bound);
        return search.Find(goal, start);
    }

    /// <summary>That a rule fires, but for special rules that set it aside: place, trade, nature and condition.</summary>
    public Goal GoalOf(int rule) => Goal.All(ScopeOf(rule), ConditionOf(rule));

    /// <summary>Place and trade of a rule.</summary>
    public Goal ScopeOf(int rule) => Goal.All(ScopeConditions.OfPlaceAndTrade(RuleSet.Rules[rule], RuleSet.Vocabulary)
        .Select(test => new GoalTest(test, Rules.Compiled[rule].Relieves, false, null)));

    /// <summary>Condition and nature of a rule.</summary>
    public Goal ConditionOf(int rule) => Goal.Of(CompiledRules.WithNature(RuleSet.Rules[rule]), Rules.Compiled[rule].Relieves, Rules.Layout);

    /// <summary>The days on which a rule may differ: its first, its last, and those beside a day that its condition names.</summary>
    public IEnumerable<LocalDate> DaysOf(Rule rule)
    {
        var first = LocalDate.Max(rule.InForce.SurelyFrom, EarliestDay);
        var last = Earlier(rule.InForce.To?.PlusDays(-1), rule.InForce.CheckedTo);
        var named = rule.Condition.Tests.Where(t => t.Fact == Rules.AsOfFact).Select(t => t.Expectation).OfType<InRange>()
            .SelectMany(r => new[] { r.Range.Low, r.Range.High }).OfType<Rational>()
            .SelectMany(d => new[] { -1, 0, 1 }.Select(beside => new LocalDate(1970, 1, 1).PlusDays((int)d.Numerator + beside)));
        var changes = rule.Condition.Tests.Select(t => t.Expectation).OfType<InCodes>().SelectMany(e => e.Groups).SelectMany(g => g.Versions).Select(v => v.InForce.SurelyFrom);
        return named.Concat(changes).Where(d => d > first && !(d > last)).Append(first).Concat(last is { } end ? [end] : []).Distinct().Order();
    }

    private static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a is null ? b : b is null ? a : LocalDate.Min(a.Value, b.Value);

    /// <summary>An application of the world that the screener itself confirms.</summary>
    public Application? Confirmed(World world, string id, LocalDate day, Func<Decision, bool> confirms) =>
        Witness.Of(world, id, day).FirstOrDefault(a => Screener.Screen(a, new ScreeningOptions { AsOf = day }) is { Problems.IsEmpty: true } decision && confirms(decision));

    /// <summary>The rule fires, or does but for a special rule.</summary>
    public static bool Fires(Decision decision, int rule) => RuleJudge.StateOf(decision.Sheet, rule) is RuleState.Fires or RuleState.Overridden;
}
