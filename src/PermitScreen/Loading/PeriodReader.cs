using System.Globalization;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads periods. A bare year, or two days of one year with a stroke between them, says that the first day is not known but lies within.</summary>
internal static class PeriodReader
{
    public static EffectivePeriod? Read(Node node, DiagnosticList diagnostics)
    {
        if (Fields.Of(node, Shapes.Period, diagnostics) is not { } fields || fields.Text("from") is not { } first)
            return null;
        if (ReadFirstDay(first) is not var (from, surelyFrom))
        {
            diagnostics.Add(RuleFaults.BadDate, fields.PlaceOf("from"), first);
            return null;
        }

        var to = fields.Date("to");
        if (to <= from)
        {
            diagnostics.Add(RuleFaults.EmptyPeriod, fields.PlaceOf("to"), Dates.Format(from), Dates.Format(to.Value));
            return null;
        }

        var checkedTo = fields.Date("checked_to");
        if (checkedTo < from)
        {
            diagnostics.Add(RuleFaults.EmptyPeriod, fields.PlaceOf("checked_to"), Dates.Format(from), Dates.Format(checkedTo.Value));
            return null;
        }

        return new EffectivePeriod(from, surelyFrom, to) { CheckedTo = checkedTo };
    }

    /// <summary>The first day on which it may be in force, and the first on which it surely is.</summary>
    private static (LocalDate From, LocalDate SurelyFrom)? ReadFirstDay(string text)
    {
        if (Dates.TryParseDay(text, out var day))
            return (day, day);
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200)
            return (new LocalDate(year, 1, 1), new LocalDate(year + 1, 1, 1));
        return text.Split('/') is [var earliest, var latest]
            && Dates.TryParseDay(earliest, out var from) && Dates.TryParseDay(latest, out var last) && from <= last && from.Year == last.Year
            ? (from, last.PlusDays(1))
            : null;
    }
}
