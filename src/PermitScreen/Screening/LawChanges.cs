using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>
/// The next day on which the law that a decision rests on is known to change: a rule that could concern the project begins or ends, a list
/// or the catalogue gets another version, or what is held ends.
/// </summary>
internal static class LawChanges
{
    /// <summary>Null when no change is known.</summary>
    public static LocalDate? After(FactSheet sheet)
    {
        LocalDate? next = null;
        var rules = sheet.Rules;
        foreach (var rule in Concerned(sheet))
        {
            Consider(rule.InForce);
            foreach (var group in rule.Condition.Tests.Select(t => t.Expectation).OfType<InCodes>().SelectMany(e => e.Groups))
                ConsiderGroup(group);
        }

        foreach (var derivation in rules.Vocabulary.Facts.Select(f => f.Derivation).OfType<GroupDerivation>())
            ConsiderGroup(derivation.Group);
        foreach (var compiled in rules.Catalogues.Concat(rules.PermitCatalogues))
        {
            Consider(compiled.Catalogue.InForce);
            Consider(compiled.Catalogue.Held);
        }

        foreach (var held in rules.Dated.Select(p => p.Held).OfType<EffectivePeriod>())
            Consider(held);
        return next;

        void ConsiderGroup(CodeGroup group)
        {
            foreach (var version in group.Versions)
                Consider(version.InForce);
        }

        void Consider(EffectivePeriod period)
        {
            foreach (var day in new[] { period.From, period.SurelyFrom, period.To ?? LocalDate.MaxIsoValue })
            {
                if (day > sheet.AsOf && day < LocalDate.MaxIsoValue && !(day >= next))
                    next = day;
            }
        }
    }

    /// <summary>The rules of the place and trade, in force or not, that the facts do not silence.</summary>
    private static IEnumerable<Rule> Concerned(FactSheet sheet)
    {
        var rules = sheet.Rules;
        var (regions, industries) = (sheet.RegionRows.Possible(every: false), sheet.IndustryRows.Possible(every: false));
        for (var i = 0; i < rules.GeneralCount; i++)
        {
            var isInScope = (regions[i / 64] & industries[i / 64] & (1UL << (i % 64))) != 0;
            if (isInScope && rules.Program.IsPossible(rules.Compiled[i].Start, sheet.Slots))
                yield return rules.Rules[i];
        }

        foreach (var unit in sheet.UnitCandidates)
            yield return rules.Rules[unit.Rule];
    }
}
