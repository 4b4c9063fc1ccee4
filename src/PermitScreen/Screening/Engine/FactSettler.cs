using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Screening.Engine;

/// <summary>Lets gates, implications and derivations work until nothing changes.</summary>
/// <param name="torn">the facts of which no habit counts</param>
internal sealed class FactSettler(FactSheet sheet, SlotWriter writer, IReadOnlySet<Fact> torn)
{
    private readonly CompiledRules rules = sheet.Rules;
    private readonly TieOrder order = sheet.Rules.Ties;
    private readonly Slot[] slots = sheet.Slots;
    private KnowledgeLevel level;

    /// <summary>What the statements themselves say under another name: mirrors of set members, and gates of what is there.</summary>
    public void SettleDirectly()
    {
        foreach (var given in sheet.Stated)
        {
            // Who states the capacity of a boiler says that there is one. Who states zero, as tables do, says nothing of the kind.
            if (given.Fact.Gate is { } gate && !StatedFacts.MayBeNothing(given.Value) && sheet.OriginOf(given.Fact) != FactOrigin.Located)
                writer.Impose(gate, true, given.Fact);
        }

        RunUntilNothingIsDue(0, order.Implications);
    }

    public void Settle()
    {
        if (level != writer.Log.Level)
            GoOnAtNewLevel();

        // What is derived goes before what is usual of it, so that is looked at once nothing else moves.
        do
        {
            RunUntilNothingIsDue(0, order.LateHabits);
            Run(order.LateHabits, order.Count);
        }
        while (writer.Agenda.IsDueBetween(0, order.Count));
    }

    /// <summary>
    /// How firm new knowledge is decides what becomes of it where it disagrees; where nothing ever did, only habits come in.
    /// </summary>
    private void GoOnAtNewLevel()
    {
        if (!writer.Log.IsCalm)
            writer.Agenda.AddAll();
        writer.Agenda.Add(order.Habits, order.Gated);
        writer.Agenda.Add(order.LateHabits, order.Count);
        level = writer.Log.Level;
    }

    private void RunUntilNothingIsDue(int from, int end)
    {
        while (writer.Agenda.IsDueBetween(from, end))
            Run(from, end);
    }

    private void Run(int from, int end)
    {
        for (var next = from; writer.Agenda.Take(next, end, out var tie); next = tie + 1)
            Run(tie);
    }

    private void Run(int tie)
    {
        var ties = rules.Connections;
        if (tie < order.Implications)
            Propagate(ties.Mirrors[tie]);
        else if (tie < order.Habits)
            Propagate(ties.Implications[tie - order.Implications]);
        else if (tie < order.Gated)
            FollowHabit(ties.Habits[tie - order.Habits]);
        else if (tie < order.Derived)
            FollowGate(ties.Gated[tie - order.Gated]);
        else if (tie < order.LateHabits)
            Derive(ties.Derived[tie - order.Derived]);
        else if (IsUnspoken(ties.LateHabits[tie - order.LateHabits].Source.Then.Fact))
            FollowHabit(ties.LateHabits[tie - order.LateHabits]);
    }

    /// <summary>Silence is filled by what is usual, vagueness is not: a word of two meanings may well be what it follows from.</summary>
    private bool IsUnspoken(Fact derived) =>
        sheet.ValueOf(derived) is null
        && !(derived.Derivation is ConditionDerivation && Array.Exists(rules.Connections.InputsOf[derived.Index], i => sheet.GivenOf(i)?.Value is ManyValue { Perhaps.IsEmpty: false }));

    private void Propagate(CompiledImplication implication)
    {
        if (rules.Program.IsCertain(implication.If, slots))
            writer.Impose(implication.Source.Then, true, implication.Because);
        else if (MayConcludeBackwards(implication) && implication.Then.TruthIn(slots[implication.Then.Slot]) == Truth.No)
            writer.Impose(implication.Source.If, false, implication.Source.Then.Fact);
    }

    /// <summary>That a box was not ticked is no ground to deny what would imply it, unless the same question answers that.</summary>
    private bool MayConcludeBackwards(CompiledImplication implication) =>
        writer.Log.Level < KnowledgeLevel.Omitted || implication.IsOneQuestion;

    private void FollowHabit(CompiledImplication habit)
    {
        if (writer.Log.Level == KnowledgeLevel.Definite || !rules.Program.IsCertain(habit.If, slots) || IsOvertaken(habit))
            return;
        if (torn.Contains(habit.Source.Then.Fact))
            writer.Log.GiveWay(new Outweighed(habit.Source.Then.Fact, null, habit.Because, KnowledgeLevel.Usual));
        else
            writer.Impose(habit.Source.Then, true, habit.Because);
    }

    /// <summary>What is known more firmly was noted when habits came in; weaker knowledge, which comes later, has nothing to add to that.</summary>
    private bool IsOvertaken(CompiledImplication habit) =>
        writer.Log.Level != KnowledgeLevel.Usual && habit.Then.TruthIn(slots[habit.Then.Slot]) == Truth.No;

    private void FollowGate(GatedFact gated)
    {
        CloseIfGateIsClosed(gated);
        WriteIfGateIsOpen(gated);
        writer.Eliminate(gated.Fact, gated.Because);
    }

    private void CloseIfGateIsClosed(GatedFact gated)
    {
        if (sheet.OriginOf(gated.Fact) is FactOrigin.NotApplicable || rules.Program.IsPossible(gated.Gate, slots))
            return;
        if (sheet.GivenOf(gated.Fact) is { } given && !StatedFacts.MayBeNothing(given.Value))
            writer.Log.Disagree(gated.Fact, null, gated.Because, 0);
        else
            writer.Close(gated.Fact);
    }

    /// <summary>Nothing was stated of it, which counts once the gate is surely open.</summary>
    private void WriteIfGateIsOpen(GatedFact gated)
    {
        var fact = gated.Fact;
        if (sheet.OriginOf(fact).IsStated() || sheet.OriginOf(fact) == FactOrigin.NotApplicable || writer.Log.IsDisputed(fact)
            || sheet.GivenOf(fact) is not { Value: not RangeValue { IsEstimate: true } } nothing || !rules.Program.IsCertain(gated.Gate, slots))
        {
            return;
        }

        // What follows from other facts was written before: it must agree.
        if (fact.Type != FactType.Set && sheet.OriginOf(fact).IsWorkedOut() && sheet.ValueOf(fact) is { } known && !known.Equals(nothing.Value))
            writer.Log.Disagree(fact, null, gated.Because, 0);
        else
            writer.Write(fact, nothing.Value, FactOrigin.Given);
    }

    private void Derive(DerivedFact derived)
    {
        if (sheet.OriginOf(derived.Fact) is FactOrigin.NotApplicable || !rules.Program.IsCertain(derived.Gate, slots))
            return;
        switch (derived.Derivation)
        {
            case RatioDerivation ratio:
                DeriveRatio(derived.Fact, ratio);
                break;
            case SumDerivation sum:
                DeriveSum(derived.Fact, sum);
                break;
            default:
                DeriveTruth(derived);
                break;
        }
    }

    /// <summary>What the applicant said, rather than what happens to stand first among many that could have made it so.</summary>
    private Fact GroundOf(Fact fact)
    {
        var inputs = rules.Connections.InputsOf[fact.Index];
        return Array.Find(inputs, i => sheet.GivenOf(i) is not null) ?? inputs[0];
    }

    private void DeriveRatio(Fact fact, RatioDerivation ratio)
    {
        if (sheet.ValueOf(ratio.Denominator)?.ToRange() is not { } denominator)
            return;
        if (denominator is { High: { IsZero: true } })
        {
            if (sheet.OriginOf(fact) == FactOrigin.Unknown)
                writer.Close(fact);
        }
        else if (sheet.ValueOf(ratio.Numerator)?.ToRange() is { } numerator)
        {
            writer.WriteWorkedOut(fact, Quotient.Of(numerator, denominator), ratio.Numerator);
        }
    }

    private void DeriveSum(Fact fact, SumDerivation sum)
    {
        var parts = sum.Parts.Where(p => sheet.OriginOf(p) != FactOrigin.NotApplicable).ToList();
        if (parts.Count > 0 && parts.All(p => sheet.ValueOf(p) is null))
            return;
        var total = parts.Aggregate(
            NumberRange.Exactly(Rational.Zero),
            (t, part) => t.Plus(sheet.ValueOf(part)?.ToRange() ?? NumberRange.AtLeast(Rational.Zero)));
        writer.WriteWorkedOut(fact, new Quotient(total, false), sum.Parts[0]);
    }

    /// <summary>The reading of every code first: the one of any code, when it is written as a value, must not overwrite it.</summary>
    private void DeriveTruth(DerivedFact derived)
    {
        var fact = derived.Fact;
        var known = (BooleanValue?)sheet.ValueOf(fact);
        if (known is null && rules.Layout[fact].IsTwofold)
            writer.DeriveEvery(fact, TruthOf(derived, derived.StartOfEvery));
        var truth = TruthOf(derived, derived.Start);
        if (truth == Truth.Unknown)
            return;
        if (known is null)
            writer.Write(fact, new BooleanValue(truth == Truth.Yes), FactOrigin.Derived);
        else if (known.Value != (truth == Truth.Yes))
            writer.Log.Disagree(fact, null, GroundOf(fact), 0);
    }

    private Truth TruthOf(DerivedFact derived, int start)
    {
        if (derived.Derivation is not GroupDerivation { Of: var of })
            return rules.Program.Evaluate(start, slots);
        // The codes were coded when they were written: the predicate is a bit of theirs.
        if (sheet.ValueOf(of) is null)
            return Truth.Unknown;
        var (slot, bit) = (slots[rules.Layout[of].Slot + start / FactLayout.BitsPerSlot], 1UL << (start % FactLayout.BitsPerSlot));
        return (slot.Yes & bit) != 0 ? Truth.Yes : (slot.No & bit) != 0 ? Truth.No : Truth.Unknown;
    }
}
