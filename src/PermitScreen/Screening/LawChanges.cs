using NodaTime;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>
/// The next day on which the law that a decision rests on is known to change: a rule that could concern the project begins or ends, a list
/// or the catalogue gets another version, or what is held ends. Of the rules count those of the place and trade, in force or not, that the
/// facts do not silence.
/// </summary>
internal static class LawChanges
{
    /// <summary>Null when no change is known.</summary>
    public static LocalDate? After(FactSheet sheet)
    {
        var rules = sheet.Rules;
        var next = rules.Calendar.After(sheet.AsOf);
        var (regions, industries) = (sheet.RegionRows.Possible(every: false), sheet.IndustryRows.Possible(every: false));
        for (var i = 0; i < rules.GeneralCount; i++)
        {
            if ((regions[i / 64] & industries[i / 64] & (1UL << (i % 64))) != 0 && IsSooner(i) && rules.Program.IsPossible(rules.Compiled[i].Start, sheet.Slots))
                next = rules.Calendar.OfRuleAfter(i, sheet.AsOf);
        }

        foreach (var unit in sheet.UnitCandidates)
        {
            if (IsSooner(unit.Rule))
                next = rules.Calendar.OfRuleAfter(unit.Rule, sheet.AsOf);
        }

        return next;

        bool IsSooner(int rule) => rules.Calendar.OfRuleAfter(rule, sheet.AsOf) is { } day && !(day >= next);
    }
}
