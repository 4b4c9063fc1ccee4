using System.Numerics;
using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// Runs the compiled rules over a fact sheet. Candidates are the bits that region and industry have in common, and the access conditions
/// of the project's own control units; of those the period is compared and the condition run. Nothing is allocated for rules that stay silent.
/// </summary>
internal static class RuleJudge
{
    /// <summary>Outcomes are gathered here and copied once it is known how many there are.</summary>
    [ThreadStatic]
    private static List<RuleOutcome>? spare;

    /// <summary>The verdict and its range, without reasons; allocates nothing.</summary>
    public static VerdictRange Judge(FactSheet sheet) => Judge(sheet, null, []);

    /// <summary>The verdict, the verdict of each dimension, and every rule that is not silent.</summary>
    public static RuleOutcome[] Judge(FactSheet sheet, out VerdictRange overall, Span<VerdictRange> dimensions)
    {
        var found = spare ?? [];
        spare = null;
        overall = Judge(sheet, found, dimensions);
        var outcomes = found.ToArray();
        found.Clear();
        spare = found;
        return outcomes;
    }

    private static VerdictRange Judge(FactSheet sheet, List<RuleOutcome>? outcomes, Span<VerdictRange> dimensions)
    {
        var tally = TallyOf(sheet, isSpace: true);
        Span<VerdictTally> byDimension = stackalloc VerdictTally[dimensions.Length];
        for (var i = 0; i < dimensions.Length; i++)
            byDimension[i] = TallyOf(sheet, i == (int)Dimension.Space);

        var (rules, program, slots, day) = (sheet.Rules.Compiled, sheet.Rules.Program, sheet.Slots, sheet.Day);
        var candidates = new Candidates(sheet);
        while (candidates.MoveNext())
        {
            var index = candidates.Current;
            ref readonly var rule = ref rules[index];
            if (day < rule.From || day >= rule.To || !program.IsPossible(rule.Start, slots))
                continue;
            var scope = candidates.ScopeOf(rule.Relieves, rule.IsSurelyInForce(day));
            if (scope == Truth.No)
                continue;
            var weight = Weigh(sheet, index, scope);
            Count(ref tally, weight);
            if (outcomes is null)
                continue;
            Count(ref byDimension[(int)rule.Dimension], weight with { Mildest = MildestWithin(sheet, index, weight.Mildest) });
            outcomes.Add(new RuleOutcome(index, weight.State, weight.Effect, weight.IsContested));
        }

        for (var i = 0; i < dimensions.Length; i++)
            dimensions[i] = byDimension[i].Range;
        return tally.Range;
    }

    /// <summary>What stands before any rule has spoken: contradictions, a day for which the law is not held, a dispute with the map.</summary>
    private static VerdictTally TallyOf(FactSheet sheet, bool isSpace)
    {
        var tally = new VerdictTally();
        if (sheet.SettlesNothing)
            tally.Distrust();
        if (isSpace && sheet.IsDisputed)
            tally.Dispute();
        return tally;
    }

    /// <summary>The state of any rule, the silent and the out-of-scope ones included.</summary>
    public static RuleState StateOf(FactSheet sheet, int index)
    {
        var scope = ScopeOf(sheet, index);
        if (scope == Truth.No)
            return RuleState.OutOfScope;
        var nature = sheet.Rules.Rules[index].Scope.Nature;
        if (nature is not null && sheet.TruthOf(nature) == Truth.No)
            return RuleState.OutOfScope;
        return sheet.Rules.Program.IsPossible(sheet.Rules.Compiled[index].Start, sheet.Slots)
            ? Weigh(sheet, index, scope).State
            : RuleState.Silent;
    }

    /// <summary>Region, industry and period together.</summary>
    public static Truth ScopeOf(FactSheet sheet, int index) => ScopeOf(sheet, index, sheet.Rules.Compiled[index].Relieves);

    private static Truth ScopeOf(FactSheet sheet, int index, bool every)
    {
        ref readonly var rule = ref sheet.Rules.Compiled[index];
        if (sheet.Day < rule.From || sheet.Day >= rule.To)
            return Truth.No;
        if (index >= sheet.Rules.GeneralCount)
            return UnitScopeOf(sheet, index, rule.IsSurelyInForce(sheet.Day));
        var (word, bit) = (index / 64, 1UL << (index % 64));
        var (regions, industries) = (sheet.RegionRows, sheet.IndustryRows);
        if ((regions.Possible(every)[word] & industries.Possible(every)[word] & bit) == 0)
            return Truth.No;
        return rule.IsSurelyInForce(sheet.Day) && (regions.Certain(every)[word] & industries.Certain(every)[word] & bit) != 0
            ? Truth.Yes
            : Truth.Unknown;
    }

    private static Truth UnitScopeOf(FactSheet sheet, int index, bool surelyInForce)
    {
        var at = Array.BinarySearch(sheet.UnitCandidates, new UnitCandidate(index, false));
        if (at < 0)
            return Truth.No;
        return surelyInForce && sheet.UnitCandidates[at].IsCertain ? Truth.Yes : Truth.Unknown;
    }

    /// <summary>A rule of which scope and condition are possible: does it fire, is it open, is it set aside?</summary>
    private static Weight Weigh(FactSheet sheet, int index, Truth scope)
    {
        ref readonly var rule = ref sheet.Rules.Compiled[index];
        var isCertain = scope == Truth.Yes && IsCertain(sheet, rule.Start);
        var weight = rule.Overriders.Length == 0
            ? new Weight(isCertain ? RuleState.Fires : RuleState.Undetermined, rule.Effect)
            : WeighAgainstOverriders(sheet, index, isCertain);
        if (weight.State == RuleState.Fires)
            return rule.IsInPrinciple ? InPrinciple(sheet, sheet.Rules.Sides[index], weight) : weight;

        // Whether a rule that is open waits for nobody is asked last: an exception that is settled goes before.
        return weight.State == RuleState.Undetermined && rule.MayWait && !sheet.Strict
            && !((scope == Truth.Yes || !rule.IsSurelyInForce(sheet.Day)) && sheet.Rules.Program.IsCertain(rule.Start, sheet.Slots))
                ? new Weight(Waiting(sheet, index, scope), rule.Effect)
                : weight;
    }

    /// <summary>Assumptions may silence a rule but never make it fire, so what is certain is asked of the slots without them, too.</summary>
    private static bool IsCertain(FactSheet sheet, int start) =>
        sheet.Rules.Program.IsCertain(start, sheet.Slots)
        && (ReferenceEquals(sheet.Slots, sheet.SlotsWithoutAssumptions) || sheet.Rules.Program.IsCertain(start, sheet.SlotsWithoutAssumptions));

    /// <summary>The text allows of exceptions without naming them: until one was granted or refused both outcomes are possible.</summary>
    private static Weight InPrinciple(FactSheet sheet, in RuleSides sides, Weight fired)
    {
        if (IsCertain(sheet, sides.Granted))
            return fired with { Effect = Effect.Notify };
        if (IsCertain(sheet, sides.Refused))
            return fired;
        var mildest = fired.IsContested && fired.Mildest < Verdict.Notify ? fired.Mildest : Verdict.Notify;
        return fired with { IsContested = true, Mildest = mildest };
    }

    /// <summary>
    /// An open burden that does not concern the project, or that only the assessment can settle, is no reason to doubt the verdict. An
    /// exception that does not concern it does not make the burden go away.
    /// </summary>
    private static RuleState Waiting(FactSheet sheet, int index, Truth scope)
    {
        ref readonly var sides = ref sheet.Rules.Sides[index];
        var concerns = sides.Concerns;
        if (concerns >= 0 && !sheet.Rules.Program.IsPossible(concerns, sheet.Slots))
            return RuleState.Unconcerned;
        if (scope != Truth.Yes && sheet.Rules.Compiled[index].IsSurelyInForce(sheet.Day))
            return RuleState.Undetermined;
        var open = new OpenFacts(sheet).KindsIn(sides.Condition, sheet.Rules.Compiled[index].Start, sides.OfExceptions, out var exceptionIsOpen);
        return open switch
        {
            OpenKinds.Unconcerned when !exceptionIsOpen => RuleState.Unconcerned,
            OpenKinds.Assessment or (OpenKinds.Assessment | OpenKinds.Unconcerned) when !exceptionIsOpen => RuleState.Deferred,
            _ => RuleState.Undetermined,
        };
    }

    private static Weight WeighAgainstOverriders(FactSheet sheet, int index, bool isCertain)
    {
        ref readonly var general = ref sheet.Rules.Compiled[index];
        var contested = false;
        var mildest = Verdict.Reject;
        foreach (var special in general.Overriders)
        {
            ref readonly var rule = ref sheet.Rules.Compiled[special];
            var (state, isContested) = StateAsException(sheet, special);
            if (state == RuleState.Fires && !isContested && rule.IsVerified)
                return new Weight(RuleState.Overridden, general.Effect);
            // What rests on something only recalled can put a rule in doubt, but not out of force.
            if (state is not (RuleState.Fires or RuleState.Undetermined))
                continue;
            contested = true;
            var eased = rule.Effect.Verdict();
            mildest = eased < mildest ? eased : mildest;
        }

        return isCertain
            ? new Weight(RuleState.Fires, general.Effect, contested, mildest)
            : new Weight(RuleState.Undetermined, general.Effect);
    }

    /// <summary>The special rule sets aside what it overrides, or may.</summary>
    public static bool MaySetAside(FactSheet sheet, int special) => StateAsException(sheet, special).State is RuleState.Fires or RuleState.Undetermined;

    /// <summary>A special rule relieves: it must hold for every code of the project, and it is never put off or taken not to concern.</summary>
    private static (RuleState State, bool IsContested) StateAsException(FactSheet sheet, int special)
    {
        ref readonly var rule = ref sheet.Rules.Compiled[special];
        var start = sheet.Rules.Sides[special].StartAsException;
        var scope = ScopeOf(sheet, special, every: true);
        if (scope == Truth.No || !sheet.Rules.Program.IsPossible(start, sheet.Slots))
            return (RuleState.Silent, false);
        var isCertain = scope == Truth.Yes && IsCertain(sheet, start);
        if (rule.Overriders.Length == 0)
            return (isCertain ? RuleState.Fires : RuleState.Undetermined, false);
        var weight = WeighAgainstOverriders(sheet, special, isCertain);
        return (weight.State, weight.IsContested);
    }

    /// <summary>A special rule of another dimension leaves nothing behind in this one.</summary>
    private static Verdict MildestWithin(FactSheet sheet, int index, Verdict mildest)
    {
        ref readonly var rule = ref sheet.Rules.Compiled[index];
        foreach (var special in rule.Overriders)
        {
            if (sheet.Rules.Compiled[special].Dimension != rule.Dimension && MaySetAside(sheet, special))
                return Verdict.Pass;
        }

        return mildest;
    }

    private static void Count(ref VerdictTally tally, Weight weight)
    {
        var effect = weight.Effect;
        if (weight.State == RuleState.Undetermined)
            tally.LeaveOpen(effect);
        else if (weight.IsContested)
            tally.FireContested(effect, weight.Mildest);
        else if (weight.State == RuleState.Fires)
            tally.Fire(effect);
    }

    /// <param name="Effect">the effect that it has here</param>
    /// <param name="Mildest">the best verdict among the special rules that may set a contested rule aside</param>
    private readonly record struct Weight(RuleState State, Effect Effect, bool IsContested = false, Verdict Mildest = default);

    /// <summary>The rules whose region and industry may fit, in index order, then those of the project's own control units.</summary>
    private ref struct Candidates(FactSheet sheet)
    {
        private readonly ulong[] regions = sheet.RegionRows.Possible(every: false);
        private readonly ulong[] industries = sheet.IndustryRows.Possible(every: false);
        private readonly ulong[] surelyRegions = sheet.RegionRows.Certain(every: false);
        private readonly ulong[] surelyIndustries = sheet.IndustryRows.Certain(every: false);
        private readonly UnitCandidate[] ofUnits = sheet.UnitCandidates;
        private ulong bits;
        private int word = -1;
        private int unit;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (bits == 0)
            {
                if (word + 1 >= regions.Length)
                    return MoveToNextOfUnits();
                word++;
                bits = regions[word] & industries[word];
            }

            Current = word * 64 + BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
            return true;
        }

        /// <summary>The scope of the candidate, which is in force: that some code may fit is known already.</summary>
        public readonly Truth ScopeOf(bool relieves, bool isSurelyInForce)
        {
            if (relieves || unit > 0)
                return RuleJudge.ScopeOf(sheet, Current, relieves);
            return isSurelyInForce && (surelyRegions[word] & surelyIndustries[word] & (1UL << (Current % 64))) != 0
                ? Truth.Yes
                : Truth.Unknown;
        }

        private bool MoveToNextOfUnits()
        {
            if (unit >= ofUnits.Length)
                return false;
            Current = ofUnits[unit++].Rule;
            return true;
        }
    }
}
