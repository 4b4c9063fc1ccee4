using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>A reason not to rely on a rule, or on the decision, without looking closer first.</summary>
/// <param name="Kind">why</param>
/// <param name="Text">the caution in words</param>
public sealed record Caution(CautionKind Kind, Bilingual Text)
{
    /// <summary>The cautions of a rule on a day.</summary>
    public static ImmutableArray<Caution> Of(Rule rule, LocalDate asOf)
    {
        var cautions = ImmutableArray.CreateBuilder<Caution>();
        if (rule is { Effect: Effect.Reject, Documents.IsEmpty: false } && rule.Documents.All(d => d.Authority == Authority.Policy))
            cautions.Add(Make(CautionKind.PolicyOnly, (w, _) => w.PolicyOnly));
        if (!rule.Verified)
            cautions.Add(Make(CautionKind.RuleUnverified, (w, _) => w.RuleUnverified));
        foreach (var document in CitedRule.Of(rule).Documents)
            cautions.AddRange(OfAge(document, asOf));
        if (!rule.Documents.IsEmpty && asOf < rule.InForce.SurelyFrom && rule.InForce.Contains(asOf) == Truth.Unknown)
        {
            var year = Citation.FromOf(rule.InForce) ?? "";
            cautions.Add(Make(CautionKind.DayOfEffectUnknown, (w, l) => w.DayOfEffectUnknown(rule.Documents[0].Title.In(l), year)));
        }

        return cautions.ToImmutable();
    }

    private static IEnumerable<Caution> OfAge(SourceDocument document, LocalDate asOf)
    {
        if (document.Verified is not { } verified)
            yield return Make(CautionKind.DocumentUnverified, (w, l) => w.DocumentNeverVerified(document.Title.In(l)));
        else if (verified.PlusYears(1) < asOf)
            yield return Make(CautionKind.DocumentOld, (w, l) => w.DocumentOld(document.Title.In(l), Dates.Format(verified)));
    }

    internal static Caution Make(CautionKind kind, Func<Wording, Language, string> text) =>
        new(kind, new Bilingual(text(Wording.In(Language.Zh), Language.Zh), text(Wording.In(Language.En), Language.En)));
}
