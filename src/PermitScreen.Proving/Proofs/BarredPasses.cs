using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Proving.Search;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Proving.Proofs;

/// <summary>
/// Certain passes that a document bars. The ledger says of each clause what it hits, as a second reader found in the document alone, and
/// what lifts that. An application that states a hit, none of what lifts it, and anything else that the vocabulary allows must not pass
/// for certain.
/// </summary>
internal sealed class BarredPasses(ProofContext context, NeverFiring firing)
{
    private readonly PassSearch passes = new(context);

    /// <summary>The first day on which the law of every jurisdiction is held: on any other nothing is certain, and so no pass is.</summary>
    private readonly LocalDate held = context.RuleSet.Packs.Select(p => p.Held?.SurelyFrom ?? default).DefaultIfEmpty().Max();

    public IEnumerable<Finding> Find()
    {
        var citing = Enumerable.Range(0, context.RuleSet.Rules.Length)
            .Where(i => context.RuleSet.Rules[i].Effect.BearsOnVerdict())
            .SelectMany(i => context.RuleSet.Rules[i].Clauses.Select(c => (c.Id, Rule: i)))
            .ToLookup(c => c.Id, c => c.Rule, StringComparer.Ordinal);
        foreach (var entry in new ClauseLedger(context.RuleSet).Entries.Where(e => e.Clause is { NotEncodable: null, Outcome: not Verdict.Pass }))
        {
            foreach (var example in entry.Clause.Bars)
            {
                if (Look(entry, example, citing[entry.Clause.Id]) is { } finding)
                    yield return finding;
            }
        }
    }

    private Finding? Look(LedgerEntry entry, ClauseExample example, IEnumerable<int> citing)
    {
        var day = example.AsOf ?? DayOf(entry.Document.InForce);
        var rules = citing.Where(r => context.RuleSet.Rules[r].InForce.Contains(day) != Truth.No).ToArray();
        // A rule is silent, or a special one sets it aside; why does not matter as long as nobody found that in the document.
        var silent = rules.Select(r => Goal.Any([context.GoalOf(r).Negated, .. context.Rules.Compiled[r].Overriders.Select(context.GoalOf)]));
        var shown = passes.Find(
            WithRegion(World.Of(example.Given), entry.Document, rules),
            Goal.All([.. silent, .. Exceptions(entry.Clause, example)]),
            day,
            $"{entry.Clause.Id} {example.Name}",
            decision => rules.All(r => IsSilent(decision, r)),
            out var end);
        if (end == SearchEnd.Undecided)
            context.Undecided.Add(new Bilingual($"{entry.Clause.Id}“{example.Name}”能否确定通过", $"whether “{example.Name}” of {entry.Clause.Id} can pass for certain"));
        return shown is null ? null : new Finding(FindingKind.PassesWhatIsBarred, entry.Clause.Id, example.Place, Words(example, rules), shown, day);
    }

    private LocalDate DayOf(EffectivePeriod period) => period.Contains(held) == Truth.Yes ? LocalDate.Max(held, ProofContext.DayOf(period)) : ProofContext.DayOf(period);

    /// <summary>That a rule waits for nobody, or for the assessment, is named in the decision and no silence.</summary>
    private static bool IsSilent(Decision decision, int rule) =>
        RuleJudge.StateOf(decision.Sheet, rule) is RuleState.Silent or RuleState.OutOfScope or RuleState.Overridden;

    private Bilingual Words(ClauseExample example, int[] rules)
    {
        var ids = string.Join(", ", rules.Select(r => context.RuleSet.Rules[r].Id).Distinct());
        return rules.Length == 0
            ? new Bilingual($"“{example.Name}”：申请写明了条款所禁，没有规则引用本条款，确定通过", $"“{example.Name}”: the application states what the clause bars, no rule cites the clause, and it passes for certain")
            : new Bilingual($"“{example.Name}”：申请写明了条款所禁，{ids} 没有触发，确定通过", $"“{example.Name}”: the application states what the clause bars, {ids} does not fire, and it passes for certain");
    }

    /// <summary>None of the exceptions to this hit is stated, each as the same reader found it.</summary>
    private IEnumerable<Goal> Exceptions(Clause clause, ClauseExample example) => clause.Excepts
        .Where(e => (e.Of is null || e.Of == example.Name) && !e.Given.Any(g => example.Given.Any(b => b.Fact == g.Fact)))
        .Select(e => e.Given.SelectMany(context.Statement).ToList())
        .Where(statements => statements.Count > 0)
        .Select(statements => Goal.All(statements).Negated);

    /// <summary>Where the clause does not say where, a place in which its rules speak.</summary>
    private World WithRegion(World given, SourceDocument document, int[] rules)
    {
        if (context.Rules.RegionFact is not { } region || given.States(region))
            return given;
        var fired = rules.Select(r => firing.FiredBy[r]?.Application.Facts.FirstOrDefault(f => f.Fact == region)).OfType<GivenFact>().FirstOrDefault();
        return given.With(region, fired?.Value ?? new ManyValue([context.RegionIn(document.Region)]));
    }
}
