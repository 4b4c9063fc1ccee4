using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// The days on which the law is known to change, ascending: for every rule those on which it or one of its lists gets another version, and
/// those that concern every project because a list that facts are derived from, a catalogue or what is held changes.
/// </summary>
internal sealed class LawCalendar
{
    private readonly LocalDate[] ofAll;
    private readonly LocalDate[][] ofRules;
    private readonly LocalDate?[] uncheckedFrom;

    public LawCalendar(CompiledRules rules)
    {
        ofRules = [.. rules.Rules.Select(rule => Days(GroupsOf(rule).SelectMany(PeriodsOf).Append(rule.InForce)))];
        uncheckedFrom = [.. rules.Rules.Select(rule => rule.InForce.CheckedTo?.PlusDays(1))];
        var derived = rules.Vocabulary.Facts.Select(f => f.Derivation).OfType<GroupDerivation>().SelectMany(d => PeriodsOf(d.Group));
        var catalogues = rules.Catalogues.Concat(rules.PermitCatalogues).SelectMany(c => new[] { c.Catalogue.InForce, c.Catalogue.Held });
        ofAll = Days([.. derived, .. catalogues, .. rules.Dated.Select(p => p.Held).OfType<EffectivePeriod>()]);
    }

    /// <summary>The next change after a day that concerns every project; null when none is known.</summary>
    public LocalDate? After(LocalDate day) => After(day, ofAll);

    /// <summary>The next change of a rule.</summary>
    /// <param name="rule">index in the rule set</param>
    public LocalDate? OfRuleAfter(int rule, LocalDate day) => After(day, ofRules[rule]);

    /// <summary>Whether a rule changes on a day only in that its text was not looked up beyond the day before.</summary>
    /// <param name="rule">index in the rule set</param>
    public bool IsOnlyUnchecked(int rule, LocalDate day) => uncheckedFrom[rule] == day;

    private static LocalDate? After(LocalDate day, LocalDate[] days)
    {
        if (days.Length == 0 || days[^1] <= day)
            return null;
        var at = Array.BinarySearch(days, day);
        return days[at >= 0 ? at + 1 : ~at];
    }

    private static IEnumerable<CodeGroup> GroupsOf(Rule rule) =>
        rule.Condition.Tests.Select(t => t.Expectation).OfType<InCodes>().SelectMany(e => e.Groups);

    private static IEnumerable<EffectivePeriod> PeriodsOf(CodeGroup group) => group.Versions.Select(v => v.InForce);

    private static LocalDate[] Days(IEnumerable<EffectivePeriod> periods) =>
    [
        .. periods.SelectMany(p => new[] { p.From, p.SurelyFrom, p.CheckedTo?.PlusDays(1) ?? LocalDate.MaxIsoValue, p.To ?? LocalDate.MaxIsoValue })
            .Where(d => d < LocalDate.MaxIsoValue).Distinct().Order(),
    ];
}
