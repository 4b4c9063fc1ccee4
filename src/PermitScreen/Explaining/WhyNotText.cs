using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>
/// Why a rule fires, or why it does not: its state for one application, and every test of scope and condition with the value found.
/// Works for rules that a decision does not mention, the silent and the out-of-scope ones.
/// </summary>
internal static class WhyNotText
{
    /// <summary>Why a rule fires for an application, or why it does not: every test with its truth.</summary>
    public static string Write(Decision decision, Rule rule, Language language, bool colour = false)
    {
        var facts = new FactText(decision.RuleSet, language);
        var wording = facts.Wording;
        var page = new TextPage(colour);
        var sheet = decision.SheetFor(IndexOf(decision.RuleSet, rule));
        var state = RuleJudge.StateOf(sheet, IndexOf(decision.RuleSet, rule));
        page.Line(wording.Labelled(wording.State, wording.Name(state)), style: state == RuleState.Fires ? TextStyles.Of(rule.Effect.Verdict()) : TextStyle.Strong);
        page.Line($"{rule.Title.In(language)} · {wording.Name(rule.Effect)} [{rule.Id}]", style: TextStyle.Strong);
        page.Line(wording.Labelled(wording.Application, decision.Application.Id), style: TextStyle.Faint);
        if (state == RuleState.Overridden)
            page.Line(OverridingText(decision, rule, wording, language), style: TextStyle.Attention);

        var proof = Proof.Of(rule, sheet);
        var proofs = new ProofText(facts, sheet);
        page.Blank().Line(wording.Scope, style: TextStyle.Strong);
        foreach (var line in proof.Scope.SelectMany(n => proofs.Lines(n)))
            page.Line(line.Text, 2 + 2 * line.Depth, 2);
        var period = wording.Labelled(wording.Period, ScopeText.PeriodOf(rule, wording));
        page.Line($"{ProofText.Mark(rule.InForce.Contains(decision.AsOf))} {period} — {wording.AsOf} {Dates.Format(decision.AsOf)}", 2, 2);
        page.Blank().Line(wording.Conditions, style: TextStyle.Strong);
        foreach (var line in proofs.Lines(proof.Condition))
            page.Line(line.Text, 2 + 2 * line.Depth, 2);

        if (Citation.Of(rule, language) is [var citation, ..])
            page.Blank().Line(wording.Labelled(wording.Basis, citation.ToText(language)), 0, 2, TextStyle.Faint);
        return page.ToString();
    }

    private static string OverridingText(Decision decision, Rule rule, Wording wording, Language language)
    {
        var special = decision.Reasons.First(r => r.Rule == rule).OverriddenBy;
        return wording.Overridden(wording.Join(special.Select(r => $"{r.Title.In(language)} [{r.Id}]")));
    }

    private static int IndexOf(RuleSet ruleSet, Rule rule)
    {
        var index = ruleSet.Rules.IndexOf(rule);
        return index >= 0 ? index : throw new ArgumentException($"no rule `{rule.Id}` in this rule set", nameof(rule));
    }
}
