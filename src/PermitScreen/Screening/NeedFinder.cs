using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>
/// Finds what would settle a decision. Only rules that can still change the verdict count, of them only the tests that can still change
/// the rule, and for each the question to ask first.
/// </summary>
internal sealed class NeedFinder
{
    private readonly Decision decision;
    private readonly FactSheet sheet;
    private readonly List<Fact> facts = [];

    /// <summary>By fact index; borrowed, and given back empty.</summary>
    private readonly Tally?[] tallies;

    private readonly Dictionary<ExternalList, Tally> lists = [];

    private NeedFinder(Decision decision)
    {
        this.decision = decision;
        sheet = decision.Sheet;
        tallies = ArrayPool<Tally?>.Shared.Rent(sheet.Rules.Vocabulary.Facts.Length);
    }

    public static ImmutableArray<Need> Find(Decision decision)
    {
        var finder = new NeedFinder(decision);
        if (!decision.IsCertain)
        {
            foreach (var (rule, lifts) in finder.OpenRules())
                finder.Add(rule, lifts);
            finder.AskForExceptions();
        }

        var needs = finder.Ordered(decision.Classification.Needs, decision.Permit.Needs);
        ArrayPool<Tally?>.Shared.Return(finder.tallies, clearArray: true);
        return needs;
    }

    /// <summary>Undetermined rules worse than what is certain already, and the special rules that may set a fired one aside.</summary>
    private IEnumerable<(int Rule, bool Lifts)> OpenRules()
    {
        foreach (var reason in decision.Reasons)
        {
            if (reason.State == RuleState.Undetermined && reason.Rule.Effect.Verdict() > decision.Range.Best)
                yield return (reason.Index, false);
            if (!reason.IsContested || reason.Rule.Effect.Verdict() <= decision.Range.Best)
                continue;
            foreach (var special in sheet.Rules.Compiled[reason.Index].Overriders)
            {
                if (RuleJudge.MaySetAside(sheet, special))
                    yield return (special, true);
            }
        }
    }

    private void Add(int index, bool lifts)
    {
        var (rule, compiled) = (sheet.Rules.Rules[index], sheet.Rules.Compiled[index]);
        var (asked, missing) = decision.QuestionsOf(index);
        // Most pressing is a rule that is nearly proven, with few open facts: both count by their square.
        var start = rule.Scope.Nature is null ? compiled.Start : compiled.Start + 1;
        var proven = 1 + (compiled.Start < 0 ? 0 : new OpenTests(sheet.Rules.Program, sheet.Slots).CountOfYes(rule.Condition, start));
        var weight = (rule.Effect == Effect.Reject ? 8.0 : 1.0) * proven * proven / Math.Max(1, asked.Length * asked.Length);
        foreach (var fact in asked)
            Count(fact, index, weight, lifts);
        foreach (var list in missing)
        {
            if (!lists.TryGetValue(list, out var tally))
                lists[list] = tally = new Tally();
            tally.Add(index, 0);
        }
    }

    private void Count(Fact fact, int rule, double weight, bool lifts)
    {
        ref var tally = ref tallies[fact.Index];
        if (tally is null)
        {
            tally = new Tally();
            facts.Add(fact);
        }

        tally.Add(rule, weight);
        tally.Lifts |= lifts;
    }

    /// <summary>A clause that bars in principle stands contested until an authority has said whether it grants an exception.</summary>
    private void AskForExceptions()
    {
        if (sheet.Rules.Vocabulary[CoreFacts.ExceptionGranted] is not { } granted)
            return;
        foreach (var reason in decision.Reasons.Where(r => r.AwaitsException))
            Count(granted, reason.Index, 1, lifts: true);
    }

    private ImmutableArray<Need> Ordered(ImmutableArray<Fact> ofGrade, ImmutableArray<Fact> ofPermit)
    {
        var questions = new List<Question>(ofGrade.Length + ofPermit.Length + facts.Count);
        Add(questions, ofGrade, NeedPurpose.Grade);
        Add(questions, ofPermit, NeedPurpose.Permit);
        var first = questions.Count;
        foreach (var fact in facts)
        {
            if (!IsAmong(questions, first, fact))
                questions.Add(QuestionOf(fact, NeedPurpose.Verdict, first));
        }

        questions.Sort();
        var needs = new Need[questions.Count + lists.Count];
        for (var i = 0; i < questions.Count; i++)
            needs[i] = NeedOf(questions[i].Fact, questions[i].For);
        if (lists.Count > 0)
            Ordered(lists).CopyTo(needs, questions.Count);
        return ImmutableCollectionsMarshal.AsImmutableArray(needs);
    }

    private Need[] Ordered(Dictionary<ExternalList, Tally> missing) =>
    [
        .. missing.OrderBy(l => l.Key.Id, StringComparer.Ordinal)
            .Select(l => new Need { List = l.Key, Decides = DecidedBy(l.Value), Worst = WorstOf(l.Value), For = NeedPurpose.Verdict }),
    ];

    /// <summary>In the order in which they come, each once.</summary>
    private void Add(List<Question> questions, ImmutableArray<Fact> asked, NeedPurpose purpose)
    {
        foreach (var fact in asked)
        {
            if (!IsAmong(questions, questions.Count, fact))
                questions.Add(QuestionOf(fact, purpose, questions.Count));
        }
    }

    private static bool IsAmong(List<Question> questions, int count, Fact fact)
    {
        for (var i = 0; i < count; i++)
        {
            if (questions[i].Fact == fact)
                return true;
        }

        return false;
    }

    /// <summary>Place and trade come before everything: most of the rest follows from them.</summary>
    private Question QuestionOf(Fact fact, NeedPurpose purpose, int rank)
    {
        var first = fact == sheet.Rules.RegionFact ? 0 : fact == sheet.Rules.IndustryFact ? 1 : 2;
        return new Question(fact, purpose, first, rank, tallies[fact.Index]);
    }

    private Need NeedOf(Fact fact, NeedPurpose purpose) => tallies[fact.Index] is { } tally
        ? new Need { Fact = fact, Decides = DecidedBy(tally), Worst = WorstOf(tally), For = purpose, Weight = tally.Weight }
        : new Need { Fact = fact, Decides = [], Worst = Verdict.Pass, For = purpose };

    /// <summary>By effect, then by id.</summary>
    private ImmutableArray<Rule> DecidedBy(Tally tally)
    {
        var (order, decided) = (new long[tally.Rules.Count], new Rule[tally.Rules.Count]);
        for (var i = 0; i < decided.Length; i++)
        {
            var rule = tally.Rules[i];
            (order[i], decided[i]) = (((long)sheet.Rules.Compiled[rule].Effect << 32) | (uint)sheet.Rules.OrderOfIds[rule], sheet.Rules.Rules[rule]);
        }

        Array.Sort(order, decided);
        return ImmutableCollectionsMarshal.AsImmutableArray(decided);
    }

    private Verdict WorstOf(Tally tally)
    {
        var worst = Verdict.Pass;
        foreach (var rule in tally.Rules)
            worst = sheet.Rules.Compiled[rule].Effect.Verdict() is var verdict && verdict > worst ? verdict : worst;
        return worst;
    }

    /// <param name="First">place and trade before others</param>
    /// <param name="Rank">the order of what settles grade and permit; of all others one more</param>
    /// <param name="Tally">what it decides of the verdict; null for what only the grade or the permit needs</param>
    private readonly record struct Question(Fact Fact, NeedPurpose For, int First, int Rank, Tally? Tally) : IComparable<Question>
    {
        private bool Lifts => Tally?.Lifts ?? false;

        private double Weight => Tally?.Weight ?? 0;

        public int CompareTo(Question other) =>
            First != other.First ? First.CompareTo(other.First)
            : Rank != other.Rank ? Rank.CompareTo(other.Rank)
            : Lifts != other.Lifts ? other.Lifts.CompareTo(Lifts)
            : Fact.SettledBy != other.Fact.SettledBy ? Fact.SettledBy.CompareTo(other.Fact.SettledBy)
            : Weight != other.Weight ? other.Weight.CompareTo(Weight)
            : Fact.Index.CompareTo(other.Fact.Index);
    }

    private sealed class Tally
    {
        public double Weight { get; private set; }

        /// <summary>Whether the answer may lift a refusal that stands: until it is known, no other answer can free the project.</summary>
        public bool Lifts { get; set; }

        /// <summary>Indexes in the rule set, each once.</summary>
        public List<int> Rules { get; } = [];

        public void Add(int rule, double weight)
        {
            Weight += weight;
            if (!Rules.Contains(rule))
                Rules.Add(rule);
        }
    }
}
