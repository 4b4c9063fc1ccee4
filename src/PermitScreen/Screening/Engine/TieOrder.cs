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

    private readonly ulong[] onBlank;

    public TieOrder(FactConnectionTable ties, FactLayout layout, ConditionProgram program)
    {
        factCount = layout.Vocabulary.Facts.Length;
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
        onBlank = new ulong[(Count + 63) / 64];
        Mark(0, ties.Mirrors.Concat(ties.Implications).Select(i => program.IsCertain(i.If, layout.Blank) || i.Then.TruthIn(layout.Blank[i.Then.Slot]) == Truth.No));
        Mark(Gated, ties.Gated.Select(g => !program.IsPossible(g.Gate, layout.Blank)));
        Mark(Derived, ties.Derived.Select(d => d.Derivation is ConditionDerivation
            && (program.Evaluate(d.Start, layout.Blank) != Truth.Unknown || program.Evaluate(d.StartOfEvery, layout.Blank) != Truth.Unknown)));

        void Mark(int from, IEnumerable<bool> marks)
        {
            foreach (var isMarked in marks)
            {
                onBlank[from / 64] |= isMarked ? 1UL << (from % 64) : 0;
                from++;
            }
        }
    }

    /// <summary>Where the implications begin; before them stand the mirrors.</summary>
    public int Implications { get; }

    public int Habits { get; }

    public int Gated { get; }

    public int Derived { get; }

    /// <summary>Where the habits of derived facts begin.</summary>
    public int LateHabits { get; }

    public int Count { get; }

    /// <summary>Due is what brings something even while nothing is known.</summary>
    public Agenda NewAgenda() => new(readers, (ulong[])onBlank.Clone());

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
