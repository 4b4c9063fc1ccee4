using System.Globalization;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads periods. A bare year says that the day within it is not known.</summary>
internal static class PeriodReader
{
    public static EffectivePeriod? Read(Node node, DiagnosticList diagnostics)
    {
        if (Fields.Of(node, Shapes.Period, diagnostics) is not { } fields || fields.Text("from") is not { } first)
            return null;
        LocalDate from, surelyFrom;
        if (first.Length == 4 && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200)
        {
            from = new LocalDate(year, 1, 1);
            surelyFrom = new LocalDate(year + 1, 1, 1);
        }
        else if (Dates.TryParseDay(first, out from))
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
            diagnostics.Add(RuleFaults.EmptyPeriod, fields.PlaceOf("to"), Dates.Format(from), Dates.Format(to.Value));
            return null;
        }

        return new EffectivePeriod(from, surelyFrom, to);
    }
}
