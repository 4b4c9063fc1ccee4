using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>A reason not to rely on a rule, or on the decision, without looking closer first.</summary>
/// <param name="Code">
/// of a rule: policy_only, rule_unverified, document_old, document_unverified or day_of_effect_unknown; of a decision: day_not_held,
/// catalogue_not_held, no_local_rules or unusual_value
/// </param>
public sealed record Caution(string Code, Bilingual Text)
{
    /// <summary>The cautions of a rule on a day.</summary>
    public static ImmutableArray<Caution> Of(Rule rule, LocalDate asOf)
    {
        var cautions = ImmutableArray.CreateBuilder<Caution>();
        if (rule is { Effect: Effect.Reject, Documents.IsEmpty: false } && rule.Documents.All(d => d.Authority == Authority.Policy))
            cautions.Add(Make("policy_only", (w, _) => w.PolicyOnly));
        if (!rule.Verified)
            cautions.Add(Make("rule_unverified", (w, _) => w.RuleUnverified));
        foreach (var document in rule.Documents.Distinct())
            cautions.AddRange(OfAge(document, asOf));
        if (!rule.Documents.IsEmpty && rule.InForce.Contains(asOf) == Truth.Unknown)
        {
            var year = Citation.FromOf(rule.InForce) ?? "";
            cautions.Add(Make("day_of_effect_unknown", (w, l) => w.DayOfEffectUnknown(rule.Documents[0].Title.In(l), year)));
        }

        return cautions.ToImmutable();
    }

    private static IEnumerable<Caution> OfAge(SourceDocument document, LocalDate asOf)
    {
        if (document.Verified is not { } verified)
            yield return Make("document_unverified", (w, l) => w.DocumentNeverVerified(document.Title.In(l)));
        else if (verified.PlusYears(1) < asOf)
            yield return Make("document_old", (w, l) => w.DocumentOld(document.Title.In(l), Dates.Format(verified)));
    }

    internal static Caution Make(string code, Func<Wording, Language, string> text) =>
        new(code, new Bilingual(text(Wording.In(Language.Zh), Language.Zh), text(Wording.In(Language.En), Language.En)));
}
