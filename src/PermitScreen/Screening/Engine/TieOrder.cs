using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// The ties among facts in the order in which they work, numbered through: names, what follows, what is usual, gates, what is derived, and
/// last what is usual of what is derived. For every fact it knows the ties that read it.
/// </summary>
internal sealed class TieOrder
{
    private readonly int factCount;

    /// <summary>By fact index: the ties that read the fact, as bits.</summary>
    private readonly ulong[][] readers;

    public TieOrder(FactConnectionTable ties, int factCount)
    {
        this.factCount = factCount;
        Implications = ties.Mirrors.Length;
        Habits = Implications + ties.Implications.Length;
        Gated = Habits + ties.Habits.Length;
        Derived = Gated + ties.Gated.Length;
        LateHabits = Derived + ties.Derived.Length;
        Count = LateHabits + ties.LateHabits.Length;
        readers = ReadersOf(
        [
            .. ties.Mirrors.Concat(ties.Implications).Concat(ties.Habits).Select(FactsOf),
            .. ties.Gated.Select(g => WithGates([g.Fact])),
            .. ties.Derived.Select(d => WithGates([d.Fact, .. d.Derivation.Inputs])),
            .. ties.LateHabits.Select(FactsOf),
        ]);
    }

    /// <summary>Where the implications begin; before them stand the mirrors.</summary>
    public int Implications { get; }

    public int Habits { get; }

    public int Gated { get; }

    public int Derived { get; }

    /// <summary>Where the habits of derived facts begin.</summary>
    public int LateHabits { get; }

    public int Count { get; }

    /// <summary>Everything is due.</summary>
    public Agenda NewAgenda()
    {
        var agenda = new Agenda(readers, Count);
        agenda.AddAll();
        return agenda;
    }

    private static HashSet<Fact> FactsOf(CompiledImplication tie) => WithGates([.. tie.Source.If.Facts, tie.Source.Then.Fact]);

    /// <summary>Whatever is concluded of a fact opens its gate and depends on it.</summary>
    private static HashSet<Fact> WithGates(IEnumerable<Fact> facts)
    {
        var found = new HashSet<Fact>();
        var open = new Stack<Fact>(facts);
        while (open.TryPop(out var fact))
        {
            if (!found.Add(fact))
                continue;
            foreach (var behind in fact.Gate?.Facts ?? [])
                open.Push(behind);
        }

        return found;
    }

    private ulong[][] ReadersOf(HashSet<Fact>[] read)
    {
        var rows = Enumerable.Range(0, factCount).Select(_ => new ulong[(Count + 63) / 64]).ToArray();
        for (var tie = 0; tie < read.Length; tie++)
        {
            foreach (var fact in read[tie])
                rows[fact.Index][tie / 64] |= 1UL << (tie % 64);
        }

        return rows;
    }
}
