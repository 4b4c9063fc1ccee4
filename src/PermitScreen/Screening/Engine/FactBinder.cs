using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// Binds an application: from the firmest knowledge to the weakest, writes what is stated, located, usual, left out and assumed, and after
/// each lets gates, implications and derivations work until nothing changes. Every step only ever adds knowledge, so the order of
/// facts does not matter and the loop ends.
/// </summary>
internal sealed class FactBinder
{
    private readonly CompiledRules rules;
    private readonly FactSheet sheet;
    private readonly SlotWriter writer;
    private readonly IReadOnlySet<Fact> torn;

    private FactBinder(FactSheet sheet, IReadOnlySet<Fact> torn)
    {
        rules = sheet.Rules;
        this.sheet = sheet;
        writer = new SlotWriter(sheet);
        this.torn = torn;
    }

    /// <summary>Only where facts are tied.</summary>
    private FactSettler Settler => field ??= new FactSettler(sheet, writer, torn);

    public static FactSheet Bind(
        CompiledRules rules, Application application, LocalDate asOf, bool strict, ImmutableArray<MapFact> mapFacts = default)
    {
        var found = mapFacts.IsDefault ? [] : mapFacts;
        var sheet = Run(!strict);

        // An assumption contradicts nobody: it gives way.
        if (!sheet.Contradictions.IsEmpty && !strict)
            sheet = Run(false);
        return sheet.Contradictions.IsEmpty ? sheet : BindWithoutContradictions(sheet);

        FactSheet Run(bool mayAssume)
        {
            // Habits that say both of a fact are of no use; without them others may meet, so this is repeated while there are any.
            IReadOnlySet<Fact> torn = FrozenSet<Fact>.Empty;
            while (true)
            {
                var binder = new FactBinder(new FactSheet(rules, application, asOf, strict) { MapFacts = found }, torn);
                binder.Run(mayAssume);
                if (binder.writer.Log.Torn is not { } more || more.IsSubsetOf(torn))
                    return binder.sheet;
                torn = torn.Union(more).ToHashSet();
            }
        }
    }

    /// <summary>
    /// Only what follows from statements, and from members that a set lacks, by law and definition: no habit, no box left blank, no
    /// assumption. More statements never take any of it back, so what is No stays so; proofs over all applications rest on that.
    /// Contradictions are noted and nothing is bound anew.
    /// </summary>
    /// <param name="lacking">by set the members that it surely lacks, as bits of its options</param>
    public static FactSheet BindFirmly(CompiledRules rules, Application application, LocalDate asOf, IEnumerable<KeyValuePair<Fact, ulong>> lacking)
    {
        var binder = new FactBinder(new FactSheet(rules, application, asOf, strict: true), FrozenSet<Fact>.Empty);
        StatedFacts.Write(binder.sheet, binder.writer);
        binder.EnterDay();
        foreach (var (set, members) in lacking)
            binder.writer.Deny(set, members);
        if (!rules.Connections.IsEmpty)
        {
            binder.Settler.SettleDirectly();
            binder.Settler.Settle();
            binder.Stage(CatalogueStage.Run);
        }

        binder.Finish();
        return binder.sheet;
    }

    /// <summary>Facts that contradict one another count as unknown, and so does what followed from them.</summary>
    private static FactSheet BindWithoutContradictions(FactSheet contradictory)
    {
        var named = contradictory.Contradictions.SelectMany(c => new[] { c.Fact, c.Other }).ToHashSet();
        var sound = contradictory.Application with { Facts = [.. contradictory.Application.Facts.Where(f => !named.Contains(f.Fact))] };
        if (sound.Facts.Length == contradictory.Application.Facts.Length)
            sound = sound with { Facts = [] };
        var sheet = Bind(contradictory.Rules, sound, contradictory.AsOf, contradictory.Strict, contradictory.MapFacts);
        sheet.Contradictions = contradictory.Contradictions;
        return sheet;
    }

    private void Run(bool mayAssume)
    {
        StatedFacts.Write(sheet, writer);
        EnterDay();
        MapStage.Run(sheet, writer);
        if (!rules.Connections.IsEmpty)
        {
            Settler.SettleDirectly();
            StatedFacts.CheckOmissions(sheet, writer);
            Settler.Settle();
            if (rules.Connections.Habits.Length + rules.Connections.LateHabits.Length > 0)
            {
                writer.Log.Descend(KnowledgeLevel.Usual);
                Settler.Settle();
            }

            writer.Log.Descend(KnowledgeLevel.Omitted);
            OmissionStage.Run(sheet, writer, Settler);
            Stage(CatalogueStage.Run);
            if (mayAssume)
                AssumptionStage.Run(sheet, writer, Settler);
        }

        Finish();
    }

    /// <summary>Place, trade and what was noted on the way.</summary>
    private void Finish()
    {
        sheet.UnitCandidates = rules.Units.CandidatesOf(CodesOf(rules.UnitFact), CodesOf(rules.IndustryFact));
        Stage(AccessListStage.Run);

        sheet.RegionRows = Rows(rules.Regions, rules.RegionFact);
        sheet.IndustryRows = Rows(rules.Industries, rules.IndustryFact);
        if (!rules.Dated.IsEmpty)
            sheet.NotHeld = [.. rules.Dated.Where(IsOutsideOf)];
        sheet.Contradictions = writer.Log.Contradictions;
        sheet.Disputes = writer.Log.Disputes;
        sheet.Outweighed = writer.Log.Outweighed;
        writer.Log.Close();
    }

    /// <summary>The day of the decision is what the caller says; an application that states another contradicts it.</summary>
    private void EnterDay()
    {
        if (rules.AsOfFact is not { } fact)
            return;
        var day = new DateValue(sheet.AsOf);
        if (sheet.GivenOf(fact) is { } given && !given.Value.Equals(day))
            writer.Log.Contradict(fact, fact);
        else
            writer.Write(fact, day, FactOrigin.Derived);
    }

    private ScopeReadings Rows(ScopeIndex index, Fact? fact)
    {
        var rows = index.RowsOf(CodesOf(fact));
        // An assumption may put a rule out of scope, but not into it.
        return fact is not null && sheet.OriginOf(fact) == FactOrigin.Assumed ? rows.WithCertain(index.Unknown.Certain) : rows;
    }

    private bool IsOutsideOf(Pack pack)
    {
        if (pack.Held!.Value.Contains(sheet.AsOf) == Truth.Yes)
            return false;
        if (pack.Region.Length == 0)
            return true;
        var prefix = ImmutableArray.Create(RegionTable.SignificantPrefix(pack.Region));
        return CodesOf(rules.RegionFact)?.Items.Any(r => CodePrefix.Match(RegionTable.SignificantPrefix(r), prefix) == Truth.Yes) == true;
    }

    private ManyValue? CodesOf(Fact? fact) => fact is null ? null : (ManyValue?)sheet.ValueOf(fact);

    /// <summary>One stage that finds out something as firm as a statement, and what follows from it.</summary>
    private void Stage(Action<FactSheet, SlotWriter> run)
    {
        var level = writer.Log.Level;
        writer.Changed = false;
        writer.Log.Raise(KnowledgeLevel.Definite);
        run(sheet, writer);
        writer.Log.Raise(level);
        if (writer.Changed)
            Settler.Settle();
    }
}
