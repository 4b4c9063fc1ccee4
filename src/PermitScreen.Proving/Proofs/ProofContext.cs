using NodaTime;
using PermitScreen.Codes;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Loading.Applications;
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

    private readonly ApplicationReader reader = new(ruleSet);
    private readonly Dictionary<LocalDate, WorldSearch> searches = [];
    private readonly Dictionary<string, string> placesIn = new(StringComparer.Ordinal);

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

    /// <summary>What surely follows from a world.</summary>
    public FactSheet Bind(World world, LocalDate day) => world.Bind(Rules, day);

    /// <summary>A test as people read it.</summary>
    public string WordsOf(GoalTest test, Language language) => new FactText(RuleSet, language).Statement(test.Test, test.IsDenied);

    /// <summary>No application brings it about; what is undecided does not count.</summary>
    public bool IsNever(Goal goal, LocalDate day) => Find(goal, day).End == SearchEnd.Never;

    /// <summary>The first day of a period, for what does not say one.</summary>
    public static LocalDate DayOf(EffectivePeriod period) => LocalDate.Max(period.SurelyFrom, EarliestDay);

    /// <summary>That a rule fires, but for special rules that set it aside: place, trade, nature and condition.</summary>
    public Goal GoalOf(int rule) => Goal.All(ScopeOf(rule), ConditionOf(rule));

    /// <summary>Place and trade of a rule.</summary>
    public Goal ScopeOf(int rule) => Goal.All(ScopeConditions.OfPlaceAndTrade(RuleSet.Rules[rule], RuleSet.Vocabulary)
        .Select(test => new GoalTest(test, Rules.Compiled[rule].Relieves, false, null)));

    /// <summary>The place alone.</summary>
    public Goal PlaceOf(int rule) => Goal.All(ScopeOf(rule).Tests.Where(t => t.Test.Fact == Rules.RegionFact));

    /// <summary>Condition and nature of a rule.</summary>
    public Goal ConditionOf(int rule) => Goal.Of(CompiledRules.WithNature(RuleSet.Rules[rule]), Rules.Compiled[rule].Relieves, Rules.Layout);

    /// <summary>Condition and nature of a rule but for its exceptions, which stand in it denied.</summary>
    public Goal WithoutException(int index)
    {
        var rule = RuleSet.Rules[index];
        Condition[] exceptions = rule.Unless is Any any ? [any, .. any.Parts] : [.. new[] { rule.Unless }.OfType<Condition>()];
        return Goal.Of(new All([.. Conjuncts(CompiledRules.WithNature(rule)).Where(p => p is not Not not || !exceptions.Contains(not.Part))]), Rules.Compiled[index].Relieves, Rules.Layout);
    }

    /// <summary>What a statement says, as tests; nothing for numbers, days and what no test could ask.</summary>
    public IEnumerable<Goal> Statement(GivenFact given)
    {
        IEnumerable<Expectation> expected = given.Value switch
        {
            BooleanValue boolean => [new OneOf([boolean.Value ? "true" : "false"])],
            OptionValue option => [new OneOf([option.Option])],
            ManyValue many when given.Fact.IsCode => [new InCodes([.. many.Items.Select(code => CodeOf(given.Fact, code))], [])],
            ManyValue many when given.Fact.Type == FactType.Set => many.Items.Select(member => new OneOf([member])),
            _ => [],
        };
        var isCompiled = Rules.Layout[given.Fact].Predicates is null;
        return expected.Where(_ => isCompiled || given.Fact.IsCode).Select(e => new Test(given.Fact, e))
            .Select(test => new GoalTest(test, false, false, isCompiled ? Rules.Layout.LeafOf(test, false) : null));
    }

    private static string CodeOf(Fact fact, string code) => fact.Type == FactType.Region ? RegionTable.SignificantPrefix(code) : code;

    /// <summary>A place in a region of which the rules say as little as of most others: outside of what they name, where that can be.</summary>
    public string RegionIn(string region)
    {
        if (!placesIn.TryGetValue(region, out var place))
            placesIn[region] = place = FindPlaceIn(region);
        return place;
    }

    private string FindPlaceIn(string region)
    {
        var prefix = RegionTable.SignificantPrefix(region);
        var local = RuleSet.Rules.Select(r => r.Scope.Region).Where(r => r.Length > prefix.Length).ToHashSet(StringComparer.Ordinal);
        var places = new CodeChoices(Rules, EarliestDay).Of(Rules.RegionFact!).Where(c => c.Code.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        return places.Where(c => !local.Any(l => c.Code.StartsWith(l, StringComparison.Ordinal))).DefaultIfEmpty(places[0])
            .GroupBy(c => c.Kind).MaxBy(g => g.Count())!.First().Code;
    }

    private static IEnumerable<Condition> Conjuncts(Condition condition) => condition is All all ? all.Parts.SelectMany(Conjuncts) : [condition];

    /// <summary>The days on which a rule may differ: its first, its last, and those beside a day that its condition names.</summary>
    public IEnumerable<LocalDate> DaysOf(Rule rule)
    {
        var first = DayOf(rule.InForce);
        var last = Earlier(rule.InForce.To?.PlusDays(-1), rule.InForce.CheckedTo);
        var named = rule.Condition.Tests.Where(t => t.Fact == Rules.AsOfFact).Select(t => t.Expectation).OfType<InRange>()
            .SelectMany(r => new[] { r.Range.Low, r.Range.High }).OfType<Rational>()
            .SelectMany(d => new[] { -1, 0, 1 }.Select(beside => new LocalDate(1970, 1, 1).PlusDays((int)d.Numerator + beside)));
        var changes = rule.Condition.Tests.Select(t => t.Expectation).OfType<InCodes>().SelectMany(e => e.Groups).SelectMany(g => g.Versions).Select(v => v.InForce.SurelyFrom);
        return named.Concat(changes).Where(d => d > first && !(d > last)).Append(first).Concat(last is { } end ? [end] : []).Distinct().Order();
    }

    private static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a is null ? b : b is null ? a : LocalDate.Min(a.Value, b.Value);

    /// <summary>
    /// What the screener itself makes of the world, as an application that was written to a file and read again; null where it can be no
    /// application. The fullest application that has no problem is taken.
    /// </summary>
    public Decision? Decide(World world, string id, LocalDate day)
    {
        foreach (var application in Witness.Of(world, Bind(world, day), id, day))
        {
            if (reader.ReadYaml(ApplicationWriter.WriteYaml(application), id).TryGetValue(out var read)
                && Screener.Screen(read, new ScreeningOptions { AsOf = day }) is { Problems.IsEmpty: true } decision)
            {
                return decision;
            }
        }

        return null;
    }

    /// <summary>The rule fires, or does but for a special rule.</summary>
    public static bool Fires(Decision decision, int rule) => RuleJudge.StateOf(decision.Sheet, rule) is RuleState.Fires or RuleState.Overridden;
}
