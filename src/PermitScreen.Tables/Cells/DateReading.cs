using NodaTime;

namespace PermitScreen.Tables.Cells;

/// <summary>What a text means as a day.</summary>
/// <param name="Date">the day, or null</param>
/// <param name="IsEmptyDate">a day that stands for none</param>
/// <param name="Readings">two days between which the text leaves the choice, as a sentence ends; else null</param>
internal readonly record struct DateReading(LocalDate? Date, bool IsEmptyDate, string? Readings);
