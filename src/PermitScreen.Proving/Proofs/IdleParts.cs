using NodaTime;
using PermitScreen.Proving.Search;
using PermitScreen.Rules;

namespace PermitScreen.Proving.Proofs;

/// <summary>
/// Tests of a rule that never matter: one that is always so where the rest of the condition holds, and one of several ways to the same end
/// that is never what decides. What one other test already says (that there is a boiler, beside its fuel) was written for the reader and is
/// not told. An exception that can never lift its rule is told as a whole.
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

    private IEnumerable<Finding> Look(int index, Application shown, LocalDate day)
    {
        var rule = context.RuleSet.Rules[index];
        var (scope, condition, days) = (context.ScopeOf(index), context.ConditionOf(index), context.DaysOf(rule).ToList());
        if (rule.Unless is { } unless && !IsTakenOver(rule) && IsNever(Goal.All(scope, Goal.Of(unless, !context.Rules.Compiled[index].Relieves, context.Rules.Layout), context.WithoutException(index)), days))
        {
            yield return new Finding(FindingKind.NeverLifts, rule.Id, unless.Place, new Bilingual(
                "例外（unless）在规则的条件成立时从不成立", "the exception (unless) never holds where the condition of the rule does"), shown, day);
            yield break;
        }

        foreach (var test in condition.Tests.Where(t => t.Test.Fact != context.Rules.AsOfFact))
        {
            var (with, without) = (condition.With(test, true), condition.With(test, false));
            if (IsEntailed(test, Goal.All(scope, with), days)
                && IsNever(Goal.All(scope, test.Negated, with, without.Negated), days)
                && !condition.Tests.Any(other => other != test && IsNever(Goal.All([scope, .. OfDays(condition), other, test.Negated]), days)))
            {
                yield return Finding("其余条件成立时这一条总是成立", "it always holds where the rest of the condition does");
            }
            else if (IsAlternative(condition, test)
                && IsEntailed(without, Goal.All(scope, test, with), days)
                && IsNever(Goal.All(scope, test, with, without.Negated), days))
            {
                yield return Finding("从不由这一条决定", "it is never what decides");
            }

            Finding Finding(string zh, string en) => new(
                FindingKind.NeverMatters, rule.Id, test.Test.Place, new Bilingual($"{context.WordsOf(test, Language.Zh)}：{zh}", $"{context.WordsOf(test, Language.En)}: {en}"), shown, day);
        }
    }

    /// <summary>The exception is that of the higher rule, of which it was told.</summary>
    private bool IsTakenOver(Rule rule) => context.RuleSet.Rules.Any(r => rule.Under.Contains(r.Id) && ReferenceEquals(r.Unless, rule.Unless));

    /// <summary>What a tie says may depend on the day, as the rule does.</summary>
    private IEnumerable<Goal> OfDays(Goal condition) => condition is GoalParts { IsConjunction: true } all
        ? all.Parts.Where(p => p is GoalTest test && test.Test.Fact == context.Rules.AsOfFact)
        : [];

    private static bool IsAlternative(Goal condition, GoalTest test) => condition is GoalParts { IsConjunction: true } all && !all.Parts.Contains(test);

    private bool IsNever(Goal goal, IEnumerable<LocalDate> days) => days.All(day => context.Find(goal, day).End == SearchEnd.Never);

    /// <summary>It already follows where no more than this is known: what is left unanswered decides, too.</summary>
    private bool IsEntailed(Goal conclusion, Goal known, IEnumerable<LocalDate> days) => days.All(day =>
        context.Find(known, day).World is not { } world || conclusion.In(context.Bind(world, day)) == Truth.Yes);
}
