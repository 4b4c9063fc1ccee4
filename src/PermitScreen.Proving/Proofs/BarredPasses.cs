using PermitScreen.Facts;
using PermitScreen.Proving.Search;
using PermitScreen.Rules;

namespace PermitScreen.Proving.Proofs;

/// <summary>
/// Certain passes that a document bars. The ledger says of each clause what it hits, as a second reader found in the document alone. An
/// application that states this, none of the exceptions found there, and anything else that the vocabulary allows must not pass for
/// certain while the rules of the clause are silent.
/// </summary>
internal sealed class BarredPasses(ProofContext context, NeverFiring firing)
{
    private readonly PassSearch passes = new(context);

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
                if (Look(entry, example, [.. citing[entry.Clause.Id]]) is { } finding)
                    yield return finding;
            }
        }
    }

    private Finding? Look(LedgerEntry entry, ClauseExample example, int[] rules)
    {
        var day = example.AsOf ?? ProofContext.DayOf(entry.Document.InForce);
        var spoken = rules.Where(r => context.RuleSet.Rules[r].InForce.Contains(day) != Truth.No).ToArray();
        var given = World.Of(example.Given);
        var start = WithRegion(given, entry.Document, spoken);
        // Silent because its own words do not fit, not because an exception lifts it.
        var silent = Goal.All([.. spoken.Select(r => Goal.All(context.ScopeOf(r), context.WithoutException(r)).Negated), .. Exceptions(entry.Clause, example)]);
        if (passes.Find(start, silent, day, $"{entry.Clause.Id} {example.Name}", d => !spoken.Any(r => Speaks(d, r)), out var end) is not { } shown)
        {
            if (end == SearchEnd.Undecided)
                context.Undecided.Add(new Bilingual($"{entry.Clause.Id}“{example.Name}”能否确定通过", $"whether “{example.Name}” of {entry.Clause.Id} can pass for certain"));
            return null;
        }

        return new Finding(FindingKind.PassesWhatIsBarred, entry.Clause.Id, example.Place, new Bilingual(
            $"“{example.Name}”：申请写明了条款所禁，仍然确定通过", $"“{example.Name}”: the application states what the clause bars, and still passes for certain"), shown, day);
    }

    /// <summary>Whatever it says: that it waits for nobody, or for the assessment, is named in the decision and no silence.</summary>
    private static bool Speaks(Decision decision, int rule) => Screening.Engine.RuleJudge.StateOf(decision.Sheet, rule) is not (RuleState.Silent or RuleState.OutOfScope);

    /// <summary>None of the exceptions to this hit is stated, each as the same reader found it.</summary>
    private IEnumerable<Goal> Exceptions(Clause clause, ClauseExample example) => clause.Excepts
        .Where(e => (e.Of is null || e.Of == example.Name) && !e.Given.Any(g => example.Given.Any(b => b.Fact == g.Fact)))
        .Select(e => e.Given.SelectMany(context.Statement).ToList())
        .Where(statements => statements.Count > 0)
        .Select(statements => Goal.All(statements).Negated);

    private World WithRegion(World given, SourceDocument document, int[] rules)
    {
        if (context.Rules.RegionFact is not { } region || given.States(region))
            return given;
        var fired = rules.Select(r => firing.FiredBy[r]?.Application.Facts.FirstOrDefault(f => f.Fact == region)).OfType<GivenFact>().FirstOrDefault();
        return given.With(region, fired?.Value ?? new ManyValue([context.RegionIn(document.Region)]));
    }
}
