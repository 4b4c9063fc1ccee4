using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary>Whom a rule speaks to, in words: place, trade, nature of the works, and time.</summary>
internal static class ScopeText
{
    public static IEnumerable<TreeLine> Lines(Rule rule, FactText facts)
    {
        var wording = facts.Wording;
        if (rule.Scope.Region.Length == 0)
            yield return new(0, wording.Labelled(wording.Region, wording.Nation));
        foreach (var test in ScopeConditions.Of(rule, facts.Vocabulary))
            yield return new(0, facts.Statement(test));
        yield return new(0, wording.Labelled(wording.Period, PeriodOf(rule, wording)));
    }

    public static string PeriodOf(Rule rule, Wording wording)
    {
        var period = wording.InForce(
            Citation.FromOf(rule.InForce),
            rule.InForce.To is { } to ? Dates.Format(to) : null,
            rule.Documents.IsEmpty ? Authority.Normative : rule.Documents[0].Authority);
        return period.Length == 0 ? wording.AlwaysInForce : period;
    }
}
