using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Days, bare years and periods as files write them.</summary>
public static class Dates
{
    public static bool TryParseDay(string text, out LocalDate date) =>
        LocalDatePattern.Iso.Parse(text.Trim()).TryGetValue(default, out date);

    public static string Format(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>Days since 1970-01-01, as dates are compared.</summary>
    public static int DayNumber(LocalDate date) => Period.DaysBetween(new LocalDate(1970, 1, 1), date);

    internal static EffectivePeriod? ReadPeriod(Node node, DiagnosticList diagnostics)
    {
        if (Fields.Of(node, Shapes.Period, diagnostics) is not { } fields || fields.Text("from") is not { } first)
            return null;
        LocalDate from, surelyFrom;
        if (first.Length == 4 && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200)
        {
            from = new LocalDate(year, 1, 1);
            surelyFrom = new LocalDate(year + 1, 1, 1);
        }
        else if (TryParseDay(first, out from))
        {
            surelyFrom = from;
        }
        else
        {
            diagnostics.Add(RuleFaults.BadDate, fields.PlaceOf("from"), first);
            return null;
        }

        var to = fields.Date("to");
        if (to <= from)
        {
            diagnostics.Add(RuleFaults.EmptyPeriod, fields.PlaceOf("to"), Format(from), Format(to.Value));
            return null;
        }

        return new EffectivePeriod(from, surelyFrom, to);
    }
}
