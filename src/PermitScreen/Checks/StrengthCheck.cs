using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Checks;

/// <summary>
/// A rule is never stronger than its sentence: only a ban or a demand on the applicant, at least in principle, rejects or lowers a grade;
/// a task of government and an aim warn or encourage. What a ministry answered is no ground by itself.
/// </summary>
internal sealed class StrengthCheck : RuleSetCheck
{
    public override void Check(RuleSet ruleSet, IReadOnlyList<Rule> rules, DiagnosticList diagnostics)
    {
        foreach (var rule in rules.Where(r => !r.Clauses.IsEmpty))
        {
            var clause = rule.Clauses[0];
            if (clause.Strength is Strength.Task or Strength.Aim && rule.Effect is Effect.Reject or Effect.Exempt or Effect.Simplify)
                diagnostics.Add(RuleFaults.TooStrong, rule.Place, SnakeCase.Of(rule.Effect), clause.Id, SnakeCase.Of(clause.Strength!.Value));
            if (rule.Effect == Effect.Reject && rule.Documents.All(d => d.Authority == Authority.Interpretation))
                diagnostics.Add(RuleFaults.OnlyInterpretation, rule.Place);
            if (rule is { Strength: Strength.InPrinciple, Effect: Effect.Reject })
                CheckContest(rule, clause, ruleSet, diagnostics);
        }
    }

    /// <summary>Where the vocabulary can say that an exception was granted, it must be able to say so of this clause.</summary>
    private static void CheckContest(Rule rule, Clause clause, RuleSet ruleSet, DiagnosticList diagnostics)
    {
        foreach (var id in new[] { CoreFacts.ExceptionGranted, CoreFacts.ExceptionRefused })
        {
            if (ruleSet.Vocabulary[id] is { } fact && fact.OptionIndex(clause.Id) < 0)
                diagnostics.Add(RuleFaults.NoContest, rule.Place, clause.Id, id);
        }
    }
}
