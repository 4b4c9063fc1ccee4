using NodaTime;
using NodaTime.Text;

namespace PermitScreen;

/// <summary>Days as files write them.</summary>
internal static class Dates
{
    /// <summary>Reads <c>2025-06-01</c>; anything else is no day.</summary>
    public static bool TryParseDay(string text, out LocalDate date) =>
        LocalDatePattern.Iso.Parse(text.Trim()).TryGetValue(default, out date);

    /// <summary>The day as <c>2025-06-01</c>, whatever the culture.</summary>
    public static string Format(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>Days since 1970-01-01, as dates are compared.</summary>
    public static int DayNumber(LocalDate date) => Period.DaysBetween(new LocalDate(1970, 1, 1), date);
}
