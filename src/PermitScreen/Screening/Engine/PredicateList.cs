using NodaTime;
using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// The distinct expectations that a rule set has of an open set of codes, each in the readings that occur (of any code, of every code);
/// each becomes one bit of the fact.
/// </summary>
internal sealed class PredicateList
{
    private readonly Dictionary<(string Key, bool Every), int> indexByKey = [];
    private readonly List<Expectation> expectations = [];
    private readonly ulong[] ofEvery;
    private readonly CodeTruths codes;

    public PredicateList(FactType type, IEnumerable<(Expectation Expectation, bool Every)> readings)
    {
        foreach (var (expectation, every) in readings)
        {
            if (indexByKey.TryAdd((CanonicalText.Of(expectation), every), Count))
                expectations.Add(expectation);
        }

        ofEvery = new ulong[(Count + 63) / 64];
        foreach (var ((_, every), index) in indexByKey)
            ofEvery[index / 64] |= every ? 1UL << (index % 64) : 0;
        codes = new CodeTruths(type, [.. expectations]);
    }

    public int Count => expectations.Count;

    public int IndexOf(Expectation expectation, bool every) => indexByKey[(CanonicalText.Of(expectation), every)];

    /// <summary>Adds what the values settle to the slots of the fact.</summary>
    public void Write(ManyValue value, LocalDate asOf, Span<Slot> slots)
    {
        // Of one code, which is any and every one, the row is the answer.
        if (value is { IsComplete: true, Items: [var only] })
        {
            Add(codes.Of(only, asOf), slots);
            return;
        }

        var rows = RowsOf(value, asOf);
        for (var i = 0; i < slots.Length; i++)
            slots[i] = slots[i].With(WordOf(i, value, rows));
    }

    private static void Add(Slot[] row, Span<Slot> slots)
    {
        for (var i = 0; i < slots.Length; i++)
            slots[i] = slots[i].With(row[i]);
    }

    /// <summary>What the predicates make of each value by itself.</summary>
    private Slot[][] RowsOf(ManyValue value, LocalDate asOf)
    {
        var rows = new Slot[value.Items.Length][];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = codes.Of(value.Items[i], asOf);
        return rows;
    }

    /// <summary>Of 64 predicates those that surely hold, and those that surely do not: <see cref="ValueTruth.Of"/> on bits.</summary>
    private Slot WordOf(int index, ManyValue value, Slot[][] rows)
    {
        if (value is { Items.IsEmpty: true, IsComplete: false })
            return new Slot(value.IsSome ? NotEmptyOf(index) : 0, 0);
        var any = new Slot(0, ulong.MaxValue);
        var every = rows.Length == 0 ? any : new Slot(ulong.MaxValue, 0);
        foreach (var row in rows)
        {
            var one = row[index];
            any = new Slot(any.Yes | one.Yes, any.No & one.No);
            every = new Slot(every.Yes & one.Yes, every.No | one.No);
        }

        // What is not named may fit, and may not.
        if (!value.IsComplete)
            (any, every) = (new Slot(any.Yes, 0), new Slot(0, every.No));
        var mask = ofEvery[index];
        return new Slot((any.Yes & ~mask) | (every.Yes & mask), (any.No & ~mask) | (every.No & mask));
    }

    private ulong NotEmptyOf(int index)
    {
        ulong bits = 0;
        for (var i = 64 * index; i < Math.Min(Count, 64 * (index + 1)); i++)
            bits |= expectations[i] is NotEmpty ? 1UL << (i % 64) : 0;
        return bits;
    }
}
