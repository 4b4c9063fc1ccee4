using System.Numerics;
using NodaTime;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>
/// The next day on which the law that a decision rests on is known to change: a rule that could concern the project begins or ends, a list
/// or the catalogue gets another version, or what is held or was checked ends. Of the rules count those of the place and trade, in force or
/// not, that the facts do not silence.
/// </summary>
/// <param name="Day">the first day of the other law</param>
/// <param name="OnlyUnchecked">nothing is known to change on it; texts were looked up to the day before and no further</param>
internal readonly record struct LawChanges(LocalDate Day, bool OnlyUnchecked)
{
    /// <summary>Null when no change is known.</summary>
    public static LawChanges? After(FactSheet sheet)
    {
        var rules = sheet.Rules;
        LawChanges? next = rules.Calendar.After(sheet.AsOf) is { } first ? new(first, OnlyUnchecked: false) : null;
        var (regions, industries) = (sheet.RegionRows.Possible(every: false), sheet.IndustryRows.Possible(every: false));
        for (var word = 0; word < regions.Length; word++)
        {
            for (var bits = regions[word] & industries[word]; bits != 0; bits &= bits - 1)
            {
                var rule = word * 64 + BitOperations.TrailingZeroCount(bits);
                if (Sooner(rule) is { } change && rules.Program.IsPossible(rules.Compiled[rule].Start, sheet.Slots))
                    next = change;
            }
        }

        foreach (var unit in sheet.UnitCandidates)
            next = Sooner(unit.Rule) ?? next;

        return next;

        LawChanges? Sooner(int rule) =>
            rules.Calendar.OfRuleAfter(rule, sheet.AsOf) is { } day
            && new LawChanges(day, rules.Calendar.IsOnlyUnchecked(rule, day)) is var change
            && (next is not { } found || change.IsToldBefore(found))
                ? change
                : null;
    }

    /// <summary>The sooner first; of the same day what is known to change before what was not looked up.</summary>
    private bool IsToldBefore(LawChanges other) => Day < other.Day || (Day == other.Day && !OnlyUnchecked && other.OnlyUnchecked);
}
