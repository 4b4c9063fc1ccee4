using PermitScreen.Facts;

namespace PermitScreen.RulesEngine.Running.Binding;

/// <summary>
/// What is known while an application is bound. Knowledge is only added, from the firmest to the weakest: what contradicts it changes
/// nothing, and is noted.
/// </summary>
internal sealed class Knowledge(IReadOnlyDictionary<string, FactState> facts, bool hasTies)
{
    private Dictionary<string, Options> firmer = [];

    public Level Level { get; set; }

    public bool Changed { get; set; }

    public bool IsContradictory { get; private set; }

    public HashSet<string> Disputed { get; } = new(StringComparer.Ordinal);

    /// <summary>The facts of which habits say both.</summary>
    public HashSet<string> Torn { get; } = new(StringComparer.Ordinal);

    /// <summary>The members that complete sets leave out.</summary>
    public SortedDictionary<string, ulong> Omitted { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the gate of a fact was surely open when it was last looked at.</summary>
    public Func<FactState, bool> IsOpen { get; set; } = fact => !fact.IsGated;

    public void DescendToHabits()
    {
        Level = Level.Usual;
        firmer = facts.Values.ToDictionary(f => f.Id, f => f.First, StringComparer.Ordinal);
    }

    public void Contradict() => IsContradictory = true;

    public void Write(FactState fact, FactValue value, FactOrigin origin)
    {
        fact.Origin = origin;
        switch (value)
        {
            case BooleanValue boolean:
                fact.First = boolean.Value ? new Options(2, 1) : new Options(1, 2);
                LearnOfEvery(fact, fact.First);
                break;
            case OptionValue option:
                var bit = fact.Bit(option.Option);
                fact.First = new Options(bit, fact.All & ~bit);
                break;
            case ManyValue codes when fact.IsOfCodes:
                (fact.Codes, fact.MayHaveNoCodes) = (codes, false);
                break;
            case ManyValue members:
                WriteMembers(fact, members);
                break;
            default:
                (fact.Number, fact.MayBeNone, fact.Limits) = (Range.Of(value), false, null);
                break;
        }

        Changed = true;
    }

    /// <summary>Perhaps zero, no or none, or else not applicable: what each would fail, fails; nothing holds for sure.</summary>
    public void WritePerhapsNothing(FactState fact, FactValue value)
    {
        if (fact.IsNumber)
            (fact.MayBeNone, fact.Limits) = (true, Range.Of(value)! with { Least = -KnownFact.Unbounded, LeastIncluded = true });
        else if (fact.Type == FactType.Boolean)
            (fact.First, fact.Every) = (new Options(0, 2), fact.IsTwofold ? new Options(0, 2) : default);
        else if (fact.Type == FactType.Enum && !fact.IsOfCodes)
            fact.First = new Options(0, fact.All & ~fact.BitsOf(["none"]));
        else if (fact.IsSet && hasTies)
            Omitted[fact.Id] = fact.All;
        else if (fact.IsOfCodes)
            fact.MayHaveNoCodes = true;
        else
            fact.First = new Options(0, ulong.MaxValue);
    }

    public void Close(FactState fact)
    {
        (fact.Origin, fact.First, fact.Every, fact.Number, fact.Codes) = (FactOrigin.NotApplicable, new Options(0, ulong.MaxValue), new Options(0, ulong.MaxValue), null, null);
        Changed = true;
    }

    public void Deny(FactState set, ulong members)
    {
        set.First = SetOf(set, set.First.Yes, set.First.No | (members & ~set.First.Yes));
        Changed = true;
    }

    public void Impose(IEnumerable<Imposition> all, bool holds, string because)
    {
        foreach (var one in all)
            Impose(facts[one.Fact], facts[one.Fact].BitsOf(one.Options), one.Holds == holds, one.Options is ["false"], because);
    }

    /// <param name="isDenial">it says of a boolean that it is not so, which may also be because there is nothing</param>
    public void Impose(FactState fact, ulong bits, bool holds, bool isDenial, string because)
    {
        if (fact.IsClosed)
        {
            if (holds)
                Disagree(fact, 0);
            return;
        }

        if (holds && (bits & ~fact.First.No) == 0 && Level != Level.Definite)
        {
            Disagree(fact, bits);
            return;
        }

        if (holds && fact.IsGated && !isDenial)
            Impose(fact.GateSays, true, fact.Id);
        var (yes, no) = (fact.First.Yes, fact.First.No);
        if (!holds)
            no |= bits;
        else if (!fact.IsSet)
            no |= fact.All & ~bits;
        else if (ulong.IsPow2(bits & ~no))
            yes |= bits & ~no;
        var applies = IsOpen(fact);
        if (applies && !fact.IsSet && ulong.IsPow2(fact.All & ~no))
            yes |= fact.All & ~no;
        var after = fact.IsSet ? SetOf(fact, yes, no) : new Options(yes, no);
        if ((after.Yes & after.No) != 0 || (holds && (bits & ~no) == 0) || (applies && !fact.IsSet && (no & fact.All) == fact.All))
        {
            if (Level == Level.Definite && Disputed.Contains(because))
                Override(fact, bits, holds);
            else
                Disagree(fact, bits);
        }
        else if (after != fact.First)
        {
            fact.First = after;
            Changed = true;
            LearnOfEvery(fact, after);
            if (!fact.IsStated && (after.Yes != 0 || fact.IsSet))
                fact.Origin = Level == Level.Usual ? FactOrigin.Implied : FactOrigin.Derived;
        }
    }

    /// <summary>Two pieces of knowledge do not go together.</summary>
    /// <param name="bits">what the new one denies; none when it denies whatever is known</param>
    public void Disagree(FactState fact, ulong bits)
    {
        if (Level == Level.Definite)
            Contradict();
        else if (Level == Level.Usual && bits != 0 && !fact.IsNumber && !fact.IsOfCodes && ((firmer[fact.Id].Yes | firmer[fact.Id].No) & bits) == 0)
            Torn.Add(fact.Id);
    }

    /// <summary>Writes what the codes say of every one of them; what is known already stays.</summary>
    public void DeriveOfEvery(FactState fact, Truth truth)
    {
        if (truth == Truth.Unknown || (fact.Every.Yes | fact.Every.No) != 0)
            return;
        fact.Every = truth == Truth.Yes ? new Options(2, 1) : new Options(1, 2);
        Changed = true;
    }

    /// <summary>A number that was worked out; what was stated stays, and must agree.</summary>
    public void WriteWorkedOut(FactState fact, Range range, bool mayBeNone)
    {
        if (fact.Number is { } stated && !fact.IsWorkedOut)
        {
            if (!stated.Overlaps(range))
                Disagree(fact, 0);
            return;
        }

        var known = mayBeNone && range.Most != KnownFact.Unbounded ? range with { Least = -KnownFact.Unbounded, LeastIncluded = true } : range;
        if (fact.MayBeNone == mayBeNone && (mayBeNone ? fact.Limits == known : fact.Number == known) && fact.Origin != FactOrigin.Unknown)
            return;
        (fact.Number, fact.Limits, fact.MayBeNone, fact.Origin) = (mayBeNone ? null : range, mayBeNone ? known : null, mayBeNone, FactOrigin.Derived);
        Changed = true;
    }

    /// <summary>A member makes a set not empty, and if it is not empty the last one left is in it.</summary>
    private static Options SetOf(FactState set, ulong yes, ulong no)
    {
        if ((yes & set.All) != 0)
            yes |= set.Some;
        if ((no & set.All) == set.All)
            no |= set.Some;
        else if ((yes & set.Some) != 0 && ulong.IsPow2(set.All & ~no))
            yes |= set.All & ~no;
        return new Options(yes, no);
    }

    private void WriteMembers(FactState set, ManyValue value)
    {
        var members = set.BitsOf(value.Items);
        set.First = SetOf(set, set.First.Yes | members | (value.IsSome ? set.Some : 0), set.First.No & ~members & ~(value.IsSome ? set.Some : 0));
        if (!value.IsComplete && value.Perhaps.IsEmpty)
            return;
        var omitted = set.All & ~members & ~set.BitsOf(value.Perhaps);
        if (!hasTies)
            Deny(set, omitted);
        else if (Omitted.ContainsKey(set.Id))
            return;
        else if (Level != Level.Definite)
            Deny(set, omitted);
        else
            Omitted[set.Id] = omitted;
    }

    /// <summary>What is learnt of a project as a whole holds for every code of it, unless the codes say otherwise.</summary>
    private static void LearnOfEvery(FactState fact, Options learnt)
    {
        if (fact.IsTwofold && (fact.Every.Yes & learnt.No) == 0 && (fact.Every.No & learnt.Yes) == 0)
            fact.Every = new Options(fact.Every.Yes | learnt.Yes, fact.Every.No | learnt.No);
    }

    /// <summary>The word of a source counts even against what was stated, and what follows from it is disputed as well.</summary>
    private void Override(FactState fact, ulong bits, bool holds)
    {
        var before = fact.First;
        if (fact.IsSet)
            fact.First = holds ? SetOf(fact, before.Yes | bits, before.No & ~bits) : SetOf(fact, before.Yes & ~bits, before.No | bits);
        else
            fact.First = holds ? new Options(bits, fact.All & ~bits) : new Options(0, before.No | bits);
        var omitted = Omitted.GetValueOrDefault(fact.Id) & bits;
        if (holds && omitted != 0)
            Omitted[fact.Id] &= ~bits;
        if (holds && omitted != 0 || (before.Yes & fact.First.No & fact.All) != 0 || (before.No & fact.First.Yes & fact.All) != 0)
            Disputed.Add(fact.Id);
        Changed |= before != fact.First;
        if (fact.First.Yes != 0 || fact.IsSet)
            fact.Origin = FactOrigin.Located;
    }
}
