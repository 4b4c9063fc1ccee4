namespace PermitScreen.RulesEngine.Running.Binding;

/// <summary>
/// A box that was not ticked counts as No once nothing outside its set can still imply it. Of those that only each other could imply, the
/// most that can stand together are No.
/// </summary>
internal sealed class Omissions(IReadOnlyDictionary<string, FactState> facts, Knowledge knowledge, Premises premises, Settling settling, Tie[] ties)
{
    public void Run()
    {
        if (knowledge.Omitted.Count == 0)
            return;
        premises.Evaluate(facts.Values);
        while (DenyWhatNothingImplies())
            settling.Settle();
        BreakCircles();
    }

    private bool DenyWhatNothingImplies()
    {
        var denied = false;
        foreach (var set in knowledge.Omitted.Keys.Select(id => facts[id]))
        {
            var free = Open(set) & ~StillImplied(set);
            if (free == 0)
                continue;
            knowledge.Deny(set, free);
            denied = true;
        }

        return denied;
    }

    private void BreakCircles()
    {
        var supposed = knowledge.Omitted.Keys.Select(id => facts[id]).Select(set => (Set: set, Bits: Open(set) & Members(set, t => t.IsCircular))).Where(s => s.Bits != 0).ToList();
        while (supposed.Count > 0)
        {
            var before = new Snapshot(facts.Values);
            foreach (var (set, bits) in supposed)
                knowledge.Deny(set, bits);
            settling.Settle();
            var stand = supposed.Select(s => (s.Set, Bits: s.Bits & ~StillImplied(s.Set))).ToList();
            if (stand.SequenceEqual(supposed))
                return;
            before.Restore();
            premises.Evaluate(facts.Values);
            supposed = [.. stand.Where(s => s.Bits != 0)];
        }
    }

    private ulong Open(FactState set) => knowledge.Omitted[set.Id] & ~(set.First.Yes | set.First.No);

    private ulong StillImplied(FactState set) => Members(set, t => !t.IsOneQuestion && premises.IsPossible(t));

    private ulong Members(FactState set, Func<Tie, bool> counts) => ties.Where(counts)
        .SelectMany(t => t.Members).Where(m => m.Set == set.Id).Aggregate(0UL, (bits, m) => bits | set.BitsOf(m.Options));
}
