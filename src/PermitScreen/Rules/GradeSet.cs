using System.Collections.Immutable;

namespace PermitScreen.Rules;

/// <summary>
/// The grades that the unknown facts still allow. A set, not a span: an item may have a report book and a report form and no registration
/// (110), and then registration is not possible though it lies between the form and not managed.
/// </summary>
internal readonly record struct GradeSet
{
    private static readonly ImmutableArray<Grade> HeaviestFirst =
        [Grade.ReportBook, Grade.ReportForm, Grade.Registration, Grade.NotManaged];

    private readonly byte bits;

    private GradeSet(int bits) => this.bits = (byte)bits;

    /// <summary>No grade at all: nothing is known, or the facts contradict one another.</summary>
    public static GradeSet None => default;

    /// <summary>The set of these grades.</summary>
    public static GradeSet Of(params IEnumerable<Grade> grades) => grades.Aggregate(None, (set, grade) => set.With(grade));

    /// <summary>One grade.</summary>
    public static GradeSet Exactly(Grade grade) => new(1 << (int)grade);

    /// <summary>No grade is possible.</summary>
    public bool IsEmpty => bits == 0;

    /// <summary>One grade is left.</summary>
    public bool IsKnown => byte.IsPow2(bits);

    /// <summary>The lightest grade still possible; not to be asked of an empty set.</summary>
    public Grade Lightest => (Grade)byte.TrailingZeroCount(bits);

    /// <summary>The heaviest grade still possible; not to be asked of an empty set.</summary>
    public Grade Heaviest => (Grade)byte.Log2(bits);

    /// <summary>The grade is possible.</summary>
    public bool Contains(Grade grade) => (bits & (1 << (int)grade)) != 0;

    /// <summary>The set with one more grade.</summary>
    public GradeSet With(Grade grade) => new(bits | (1 << (int)grade));

    /// <summary>
    /// A project of two parts takes the heavier grade (名录第四条): every grade of either part that is not lighter than the other part
    /// surely is.
    /// </summary>
    public GradeSet And(GradeSet other)
    {
        if (IsEmpty || other.IsEmpty)
            return None;
        var floor = (int)(Lightest > other.Lightest ? Lightest : other.Lightest);
        return new((bits | other.bits) >> floor << floor);
    }

    /// <summary>From the heaviest to the lightest, as they are shown.</summary>
    public ImmutableArray<Grade> ToArray()
    {
        var set = this;
        return [.. HeaviestFirst.Where(g => set.Contains(g))];
    }
}
