using PermitScreen.Facts;

namespace PermitScreen.RulesEngine.Running.Binding;

/// <summary>Draws the conclusions of what RulesEngine finds true, over and over until nothing is new.</summary>
internal sealed class Settling(IReadOnlyDictionary<string, FactState> facts, Knowledge knowledge, Premises premises, Tie[] ties, Derived[] derived, IReadOnlySet<string> torn)
{
    private readonly FactState[] gated = [.. facts.Values.Where(f => f.IsGated)];

    /// <summary>What the statements themselves say under another name, and the gates of what is there.</summary>
    public void SettleDirectly()
    {
        foreach (var fact in facts.Values.Where(f => f.IsGated && f.Given is { } given && !Stated.MayBeNothing(given)))
            knowledge.Impose(fact.GateSays, true, fact.Id);
        do
        {
            Look();
            foreach (var mirror in ties.Where(t => t.IsMirror))
                Follow(mirror);
        }
        while (knowledge.Changed);
    }

    public void Settle()
    {
        // What is derived goes before what is usual of it, so that is looked at once nothing else moves.
        do
        {
            do
            {
                Look();
                Step();
            }
            while (knowledge.Changed);
            if (knowledge.Level != Level.Definite)
                FollowHabits(ofDerived: true);
        }
        while (knowledge.Changed);
    }

    private void Look()
    {
        knowledge.Changed = false;
        premises.Evaluate(facts.Values);
    }

    private void Step()
    {
        foreach (var tie in ties.Where(t => !t.IsHabit))
            Follow(tie);
        if (knowledge.Level != Level.Definite)
            FollowHabits(ofDerived: false);
        foreach (var fact in gated)
        {
            CloseIfGateIsClosed(fact);
            WriteIfGateIsOpen(fact);
            Eliminate(fact);
        }

        foreach (var one in derived)
            Derive(one);
    }

    private void Follow(Tie tie)
    {
        if (premises.IsCertain(tie))
            knowledge.Impose([tie.Then], true, tie.Because);
        else if ((knowledge.Level < Level.Omitted || tie.IsOneQuestion) && IsNot(tie.Then))
            knowledge.Impose(tie.IfNot, true, tie.Then.Fact);
    }

    private bool IsNot(Imposition then)
    {
        var fact = facts[then.Fact];
        var reading = fact.IsTwofold && then.Options is ["false"] ? fact.Every : fact.First;
        return (fact.BitsOf(then.Options) & ~reading.No) == 0;
    }

    private void FollowHabits(bool ofDerived)
    {
        foreach (var habit in ties.Where(t => t.IsHabit))
        {
            var fact = facts[habit.Then.Fact];
            if (fact.IsDerived != ofDerived || ofDerived && fact.HasValue || torn.Contains(fact.Id))
                continue;
            if (premises.IsCertain(habit) && (knowledge.Level == Level.Usual || !IsNot(habit.Then)))
                knowledge.Impose([habit.Then], true, habit.Because);
        }
    }

    private void CloseIfGateIsClosed(FactState fact)
    {
        if (fact.IsClosed || !premises.IsClosed(fact))
            return;
        if (fact.Given is { } given && !Stated.MayBeNothing(given))
            knowledge.Disagree(fact, 0);
        else
            knowledge.Close(fact);
    }

    /// <summary>Nothing was stated of it, which counts once the gate is surely open.</summary>
    private void WriteIfGateIsOpen(FactState fact)
    {
        if (fact.IsStated || fact.Origin == FactOrigin.Located || fact.IsClosed || knowledge.Disputed.Contains(fact.Id)
            || fact.Given is not { } nothing || Stated.IsEstimate(nothing) || !premises.IsOpen(fact))
        {
            return;
        }

        if (!fact.IsSet && fact.IsWorkedOut && fact.HasValue && !IsSame(fact, nothing))
            knowledge.Disagree(fact, 0);
        else
            knowledge.Write(fact, nothing, FactOrigin.Given);
    }

    private static bool IsSame(FactState fact, FactValue value) => value switch
    {
        BooleanValue boolean => fact.Boolean == boolean.Value,
        ManyValue codes => codes.Equals(fact.Codes),
        _ => fact.Number == Range.Of(value),
    };

    /// <summary>When a gate has opened: the last option left is the value.</summary>
    private void Eliminate(FactState fact)
    {
        if (fact.Type is FactType.Boolean or FactType.Enum && !fact.IsOfCodes && fact.First is { No: not 0, Yes: 0 } && !fact.IsClosed)
            knowledge.Impose(fact, 0, holds: false, isDenial: false, fact.Id);
    }

    private void Derive(Derived one)
    {
        var fact = facts[one.Fact];
        if (fact.IsClosed || !premises.IsOpen(fact))
            return;
        if (one.Over is [var numerator, var denominator])
            DeriveRatio(fact, facts[numerator], facts[denominator]);
        else if (one.Sum.Length > 0)
            DeriveSum(fact, [.. one.Sum.Select(p => facts[p])]);
        else if (one.GroupOf is null || facts[one.GroupOf] is { IsClosed: false, Codes: not null })
            DeriveTruth(fact, one);
    }

    private void DeriveRatio(FactState fact, FactState numerator, FactState denominator)
    {
        if (denominator.Number is not { } below)
            return;
        if (below.Most == 0)
        {
            if (fact.Origin == FactOrigin.Unknown)
                knowledge.Close(fact);
        }
        else if (numerator.Number is { } above)
        {
            var (range, mayBeNone) = Quotient(above, below);
            knowledge.WriteWorkedOut(fact, range, mayBeNone);
        }
    }

    /// <summary>Of numbers that are not negative. Over zero there is no quotient, which is something else than a very large one.</summary>
    private static (Range Range, bool MayBeNone) Quotient(Range above, Range below)
    {
        var startsAtZero = below.Least <= 0;
        var mayBeNone = startsAtZero && (below.Least < 0 || below.LeastIncluded);
        if (above.Most == 0)
            return (Range.Exactly(0), mayBeNone);
        var least = Math.Max(above.Least, 0);
        var hasMost = below.Most != KnownFact.Unbounded;
        var leastIncluded = (above.Least < 0 || above.LeastIncluded) && (least == 0 || hasMost && below.MostIncluded);
        var isBounded = !startsAtZero && above.Most != KnownFact.Unbounded;
        return (
            new Range(hasMost ? least / below.Most : 0, leastIncluded, isBounded ? above.Most / below.Least : KnownFact.Unbounded, isBounded ? above.MostIncluded && below.LeastIncluded : true),
            mayBeNone);
    }

    /// <summary>One that does not apply adds nothing; one that is not known adds nothing or more.</summary>
    private void DeriveSum(FactState fact, List<FactState> parts)
    {
        var applying = parts.Where(p => !p.IsClosed).ToList();
        if (applying.Count > 0 && applying.TrueForAll(p => p.Number is null))
            return;
        var nothingOrMore = new Range(0, true, KnownFact.Unbounded, true);
        knowledge.WriteWorkedOut(fact, applying.Aggregate(Range.Exactly(0), (sum, part) => sum.Plus(part.Number ?? nothingOrMore)), false);
    }

    /// <summary>The reading of every code first: the one of any code, when it is written as a value, must not overwrite it.</summary>
    private void DeriveTruth(FactState fact, Derived one)
    {
        if (fact.IsTwofold && !fact.HasValue)
            knowledge.DeriveOfEvery(fact, premises.TruthOf(one.Every));
        var truth = premises.TruthOf(one.Any);
        if (truth == Truth.Unknown)
            return;
        if (fact.Boolean is not { } known)
            knowledge.Write(fact, new BooleanValue(truth == Truth.Yes), FactOrigin.Derived);
        else if (known != (truth == Truth.Yes))
            knowledge.Disagree(fact, 0);
    }
}
