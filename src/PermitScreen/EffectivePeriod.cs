using NodaTime;

namespace PermitScreen;

/// <summary>
/// When something is in force: from the first day (included) to the last (excluded). A source of which only the year (or a
/// part of it) is known has a first day somewhere in it; within it, being in force is Unknown.
/// </summary>
/// <param name="From">the first day on which it may be in force</param>
/// <param name="SurelyFrom">the first day on which it surely is; equal to <paramref name="From"/> when the day is known</param>
/// <param name="To">the first day on which it no longer is; null while nothing ends it</param>
public readonly record struct EffectivePeriod(LocalDate From, LocalDate SurelyFrom, LocalDate? To)
{
    /// <summary>Always in force.</summary>
    public static EffectivePeriod Always { get; } = new(LocalDate.MinIsoValue, LocalDate.MinIsoValue, null);

    /// <summary>The last day for which the text is known to be unamended: afterwards being in force as it stands is Unknown; null while it is looked after.</summary>
    public LocalDate? CheckedTo { get; init; }

    /// <summary>The first day is known, not only a year or a span in which it lies.</summary>
    public bool IsExact => From == SurelyFrom;

    /// <summary>Whether it is in force on a day; Unknown while only a span of the first day is known and the day lies in it.</summary>
    public Truth Contains(LocalDate date)
    {
        if (date < From || date >= To)
            return Truth.No;
        return date < SurelyFrom || date > CheckedTo ? Truth.Unknown : Truth.Yes;
    }

    /// <summary>The two may be in force on the same day.</summary>
    public bool Overlaps(EffectivePeriod other) =>
        !(To <= other.From) && !(other.To <= From);

    /// <summary>The part that both share; empty periods have To ≤ From.</summary>
    public EffectivePeriod Intersect(EffectivePeriod other) => new(
        LocalDate.Max(From, other.From),
        LocalDate.Max(SurelyFrom, other.SurelyFrom),
        Earlier(To, other.To))
    {
        CheckedTo = Earlier(CheckedTo, other.CheckedTo),
    };

    private static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a is null ? b : b is null ? a : LocalDate.Min(a.Value, b.Value);
}
