using System.Numerics;
using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// Runs the compiled rules over a fact sheet. Candidates are the bits that region and industry have in common, and the access conditions
/// of the project's own control units; of those the period is compared and the condition run. Nothing is allocated for rules that stay silent.
/// </summary>
internal static class RuleJudge
{
    /// <summary>The verdict and its range, without reasons; allocates nothing.</summary>
    public static VerdictRange Judge(FactSheet sheet)
    {
        var tally = new VerdictTally();
        if (!sheet.Problems.IsEmpty)
            tally.Distrust();
        if (!sheet.Disputes.IsEmpty)
            tally.Dispute();
        var (rules, program, slots, day) = (sheet.Rules.Compiled, sheet.Rules.Program, sheet.Slots, sheet.Day);
        foreach (var index in new Candidates(sheet))
        {
            ref readonly var rule = ref rules[index];
            if (day < rule.From || day >= rule.To || !program.IsPossible(rule.Start, slots))
                continue;
            Count(ref tally, rule.Effect, Weigh(sheet, index));
        }

        foreach (var candidate in sheet.UnitCandidates)
        {
            ref readonly var rule = ref rules[candidate.Rule];
            if (day >= rule.From && day < rule.To && program.IsPossible(rule.Start, slots))
                Count(ref tally, rule.Effect, Weigh(sheet, candidate.Rule));
        }

        return tally.Range;
    }

    /// <summary>The verdict, the verdict of each dimension, and every rule that is not silent.</summary>
    public static List<RuleOutcome> Judge(FactSheet sheet, out VerdictRange overall, Span<VerdictRange> dimensions)
    {
        var outcomes = new List<RuleOutcome>();
        var tally = new VerdictTally();
        Span<VerdictTally> byDimension = stackalloc VerdictTally[dimensions.Length];
        if (!sheet.Problems.IsEmpty)
        {
            tally.Distrust();
            foreach (ref var dimension in byDimension)
                dimension.Distrust();
        }

        if (!sheet.Disputes.IsEmpty)
        {
            tally.Dispute();
            byDimension[(int)Dimension.Space].Dispute();
        }

        var (rules, program, slots, day) = (sheet.Rules.Compiled, sheet.Rules.Program, sheet.Slots, sheet.Day);
        foreach (var index in new Candidates(sheet))
        {
            ref readonly var rule = ref rules[index];
            if (day >= rule.From && day < rule.To && program.IsPossible(rule.Start, slots))
                Add(index, ref tally, byDimension);
        }

        foreach (var candidate in sheet.UnitCandidates)
        {
            ref readonly var rule = ref rules[candidate.Rule];
            if (day >= rule.From && day < rule.To && program.IsPossible(rule.Start, slots))
                Add(candidate.Rule, ref tally, byDimension);
        }

        overall = tally.Range;
        for (var i = 0; i < dimensions.Length; i++)
            dimensions[i] = byDimension[i].Range;
        return outcomes;

        void Add(int index, ref VerdictTally tally, Span<VerdictTally> byDimension)
        {
            ref readonly var rule = ref rules[index];
            var weight = Weigh(sheet, index);
            Count(ref tally, rule.Effect, weight);
            Count(ref byDimension[(int)rule.Dimension], rule.Effect, weight with { Mildest = MildestWithin(sheet, index, weight.Mildest) });
            var (certain, possible) = program.LeafBits(rule.Start, rule.LeafCount, slots);
            outcomes.Add(new RuleOutcome(index, weight.State, weight.IsContested, certain, possible));
        }
    }

    /// <summary>The state of any rule, the silent and the out-of-scope ones included.</summary>
    public static RuleState StateOf(FactSheet sheet, int index) => WeightOf(sheet, index).State;

    private static Weight WeightOf(FactSheet sheet, int index)
    {
        if (ScopeOf(sheet, index) == Truth.No)
            return new Weight(RuleState.OutOfScope, false, default);
        var nature = sheet.Rules.Rules[index].Scope.Nature;
        if (nature is not null && sheet.TruthOf(nature) == Truth.No)
            return new Weight(RuleState.OutOfScope, false, default);
        return sheet.Rules.Program.IsPossible(sheet.Rules.Compiled[index].Start, sheet.Slots)
            ? Weigh(sheet, index)
            : new Weight(RuleState.Silent, false, default);
    }

    /// <summary>Region, industry and period together.</summary>
    public static Truth ScopeOf(FactSheet sheet, int index)
    {
        ref readonly var rule = ref sheet.Rules.Compiled[index];
        if (sheet.Day < rule.From || sheet.Day >= rule.To)
            return Truth.No;
        if (index >= sheet.Rules.GeneralCount)
            return UnitScopeOf(sheet, index, sheet.Day >= rule.SurelyFrom);
        var (word, bit) = (index / 64, 1UL << (index % 64));
        if ((sheet.RegionRows.Possible[word] & sheet.IndustryRows.Possible[word] & bit) == 0)
            return Truth.No;
        return sheet.Day >= rule.SurelyFrom && (sheet.RegionRows.Certain[word] & sheet.IndustryRows.Certain[word] & bit) != 0
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
    private static Weight Weigh(FactSheet sheet, int index)
    {
        ref readonly var rule = ref sheet.Rules.Compiled[index];
        // Assumptions may silence a rule but never make it fire, so what is certain is asked of the slots without them.
        var isCertain = ScopeOf(sheet, index) == Truth.Yes
            && sheet.Rules.Program.IsCertain(rule.Start, sheet.Slots)
            && (ReferenceEquals(sheet.Slots, sheet.SlotsWithoutAssumptions)
                || sheet.Rules.Program.IsCertain(rule.Start, sheet.SlotsWithoutAssumptions));
        return rule.Overriders.Length == 0
            ? new Weight(isCertain ? RuleState.Fires : RuleState.Undetermined, false, default)
            : WeighAgainstOverriders(sheet, rule.Overriders, isCertain);
    }

    private static Weight WeighAgainstOverriders(FactSheet sheet, int[] overriders, bool isCertain)
    {
        var contested = false;
        var mildest = Verdict.Reject;
        foreach (var special in overriders)
        {
            ref readonly var rule = ref sheet.Rules.Compiled[special];
            var (state, isContested, _) = WeightOf(sheet, special);
            if (state == RuleState.Fires && !isContested && rule.IsVerified)
                return new Weight(RuleState.Overridden, false, default);
            // What rests on something only recalled can put a rule in doubt, but not out of force.
            if (state is not (RuleState.Fires or RuleState.Undetermined))
                continue;
            contested = true;
            var eased = rule.Effect.Verdict();
            mildest = eased < mildest ? eased : mildest;
        }

        return isCertain
            ? new Weight(RuleState.Fires, contested, mildest)
            : new Weight(RuleState.Undetermined, false, default);
    }

    /// <summary>A special rule of another dimension leaves nothing behind in this one.</summary>
    private static Verdict MildestWithin(FactSheet sheet, int index, Verdict mildest)
    {
        ref readonly var rule = ref sheet.Rules.Compiled[index];
        foreach (var special in rule.Overriders)
        {
            if (sheet.Rules.Compiled[special].Dimension != rule.Dimension && StateOf(sheet, special) is RuleState.Fires or RuleState.Undetermined)
                return Verdict.Pass;
        }

        return mildest;
    }

    private static void Count(ref VerdictTally tally, Effect effect, Weight weight)
    {
        if (weight.State == RuleState.Undetermined)
            tally.LeaveOpen(effect);
        else if (weight.IsContested)
            tally.FireContested(effect, weight.Mildest);
        else if (weight.State == RuleState.Fires)
            tally.Fire(effect);
    }

    /// <param name="Mildest">the best verdict among the special rules that may set a contested rule aside</param>
    private readonly record struct Weight(RuleState State, bool IsContested, Verdict Mildest);

    /// <summary>The rules whose region and industry may fit, in index order.</summary>
    private ref struct Candidates(FactSheet sheet)
    {
        private readonly ulong[] regions = sheet.RegionRows.Possible;
        private readonly ulong[] industries = sheet.IndustryRows.Possible;
        private ulong bits;
        private int word = -1;

        public int Current { get; private set; }

        public readonly Candidates GetEnumerator() => this;

        public bool MoveNext()
        {
            while (bits == 0)
            {
                if (++word >= regions.Length)
                    return false;
                bits = regions[word] & industries[word];
            }

            Current = word * 64 + BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
            return true;
        }
    }
}
