using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>Many compiled conditions in one table of leaves; a condition is the place of its first leaf.</summary>
internal sealed class ConditionProgram(FactLayout layout)
{
    /// <summary>Jump targets that end a condition; the first is also the start of a condition that always holds.</summary>
    public const int Accept = -1;

    /// <summary>The end of a condition that does not hold; also the start of one that never does.</summary>
    public const int Refuse = -2;

    private readonly List<Leaf> building = [];
    private Leaf[] leaves = [];

    /// <summary>Adds a condition and returns where it starts.</summary>
    /// <param name="relieves">tests of several codes hold only if every one fits (see <see cref="Reading"/>)</param>
    public int Add(Condition condition, bool relieves = false) => AddRead(condition, relieves);

    /// <summary>Adds the premise of a tie, which is read as <see cref="Reading.OfPremise(Test)"/> says.</summary>
    public int AddPremise(Condition condition) => AddRead(condition, null);

    private int AddRead(Condition condition, bool? relieves)
    {
        var count = Count(condition);
        if (count == 0)
            return IsTrivially(condition) ? Accept : Refuse;
        var start = building.Count;
        Emit(condition, false, relieves, Accept, Refuse);
        return start;
    }

    /// <summary>No more conditions: the table can be run.</summary>
    public void Seal() => leaves = [.. building];

    public bool IsPossible(int start, Slot[] slots)
    {
        var table = leaves;
        var at = start;
        while (at >= 0)
        {
            ref readonly var leaf = ref table[at];
            at = leaf.IsPossible(slots[leaf.Slot]) ? leaf.OnTrue : leaf.OnFalse;
        }

        return at == Accept;
    }

    public bool IsCertain(int start, Slot[] slots)
    {
        var table = leaves;
        var at = start;
        while (at >= 0)
        {
            ref readonly var leaf = ref table[at];
            at = leaf.IsCertain(slots[leaf.Slot]) ? leaf.OnTrue : leaf.OnFalse;
        }

        return at == Accept;
    }

    public Truth Evaluate(int start, Slot[] slots) =>
        !IsPossible(start, slots) ? Truth.No : IsCertain(start, slots) ? Truth.Yes : Truth.Unknown;

    /// <summary>The truth of one leaf, as it stands in the condition: a negated one is negated already.</summary>
    public Truth TruthOfLeaf(int index, Slot[] slots) => leaves[index].TruthIn(slots[leaves[index].Slot]);

    private static int Count(Condition condition) => condition switch
    {
        All all => all.Parts.Sum(Count),
        Any any => any.Parts.Sum(Count),
        Not not => Count(not.Part),
        Known known => Count(known.Part),
        _ => 1,
    };

    private static bool IsTrivially(Condition condition) => condition switch
    {
        All all => all.Parts.All(IsTrivially),
        Any any => any.Parts.Any(IsTrivially),
        Not not => !IsTrivially(not.Part),
        Known known => IsTrivially(known.Part),
        _ => throw new InvalidOperationException("a test is never trivial"),
    };

    /// <summary>Negations are pushed down to the leaves; De Morgan swaps the connectives on the way.</summary>
    /// <param name="every">null: of a premise</param>
    private void Emit(Condition condition, bool negated, bool? every, int onTrue, int onFalse)
    {
        switch (condition)
        {
            case Not not:
                Emit(not.Part, !negated, !every, onTrue, onFalse);
                break;
            case All all:
                EmitParts(all.Parts, negated, every, !negated, onTrue, onFalse);
                break;
            case Any any:
                EmitParts(any.Parts, negated, every, negated, onTrue, onFalse);
                break;
            case Test test:
                building.Add(layout.LeafOf(test, negated, every ?? Reading.OfPremise(test).Every, onTrue, onFalse));
                break;
            case Known known:
                var first = building.Count;
                Emit(known.Part, negated, every, onTrue, onFalse);
                for (var i = first; i < building.Count; i++)
                    building[i] = building[i].Known();
                break;
        }
    }

    private void EmitParts(System.Collections.Immutable.ImmutableArray<Condition> parts, bool negated, bool? every, bool conjunction, int onTrue, int onFalse)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            var next = building.Count + Count(parts[i]);
            Emit(parts[i], negated, every, isLast || !conjunction ? onTrue : next, isLast || conjunction ? onFalse : next);
        }
    }
}
