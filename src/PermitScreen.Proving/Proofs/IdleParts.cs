using PermitScreen.Explaining;
using PermitScreen.Proving.Search;

namespace PermitScreen.Proving.Proofs;

/// <summary>
/// Tests of a rule that never matter: one that is always so where the rest of the condition holds, and one that stands beside another way
/// to the same end and is never what decides. An exception that can never lift its rule is told as a whole.
/// </summary>
internal sealed class IdleParts(ProofContext context, NeverFiring firing)
{
    public IEnumerable<Finding> Find()
    {
        for (var rule = 0; rule < firing.FiredBy.Length; rule++)
        {
            // Of a rule that never fires nothing matters, and that was said.
            if (firing.FiredBy[rule] is not { } fired)
                continue;
            foreach (var finding in Look(rule, fired.Application, fired.Day))
                yield return finding;
        }
    }

    private IEnumerable<Finding> Look(int index, Application shown, NodaTime.LocalDate day)
    {
        var rule = context.RuleSet.Rules[index];
        var (scope, condition) = (context.ScopeOf(index), context.ConditionOf(index));
        if (rule.Unless is { } unless && context.IsNever(Goal.All(scope, Goal.Of(unless, !context.Rules.Compiled[index].Relieves, context.Rules.Layout), context.WithoutException(index)), day))
        {
            yield return new Finding(FindingKind.NeverLifts, rule.Id, unless.Place, new Bilingual(
                "例外（unless）在规则的条件成立时从不成立", "the exception (unless) never holds where the condition of the rule does"), shown, day);
            yield break;
        }

        foreach (var test in condition.Tests)
        {
            var (with, without) = (condition.With(test, true), condition.With(test, false));
            if (context.IsNever(Goal.All(scope, test.Negated, with, without.Negated), day))
                yield return Finding("其余条件成立时这一条总是成立", "it always holds where the rest of the condition does");
            else if (condition is GoalParts { IsConjunction: true } all && !all.Parts.Contains(test) && context.IsNever(Goal.All(scope, test, with, without.Negated), day))
                yield return Finding("从不由这一条决定", "it is never what decides");

            Finding Finding(string zh, string en) => new(FindingKind.NeverMatters, rule.Id, test.Test.Place, new Bilingual($"{Words(test, Language.Zh)}：{zh}", $"{Words(test, Language.En)}: {en}"), shown, day);
        }
    }

    private string Words(GoalTest test, Language language) => new FactText(context.RuleSet, language).Statement(test.Test, test.IsDenied);
}
