using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Proving.Search;
using PermitScreen.Rules;

namespace PermitScreen.Proving.Proofs;

/// <summary>Rules that no application can make fire. What each of the others fires on is kept: other proofs start there.</summary>
internal sealed class NeverFiring(ProofContext context)
{
    /// <summary>By rule index: an application on which it fires, and the day; null where none was found.</summary>
    public (Application Application, LocalDate Day)?[] FiredBy { get; } = new (Application, LocalDate)?[context.RuleSet.Rules.Length];

    public IEnumerable<Finding> Find()
    {
        for (var rule = 0; rule < FiredBy.Length; rule++)
        {
            if (Look(rule) is { } finding)
                yield return finding;
        }
    }

    private Finding? Look(int index)
    {
        var rule = context.RuleSet.Rules[index];
        var goal = context.GoalOf(index);
        var undecided = false;
        var days = context.DaysOf(rule).ToList();
        foreach (var day in days)
        {
            var result = context.Find(goal, day);
            undecided |= result.End != SearchEnd.Never;
            if (result.World is { } world && context.Decide(world, rule.Id, day) is { } decision && ProofContext.Fires(decision, index))
            {
                FiredBy[index] = (decision.Application, day);
                return null;
            }
        }

        if (undecided)
        {
            context.Undecided.Add(MissingList(rule) is { } list
                ? new Bilingual($"规则 {rule.Id} 能否触发：名单“{list.Title.Zh}”没有取得", $"whether rule {rule.Id} can fire: the list “{list.Title.En}” is not at hand")
                : new Bilingual($"规则 {rule.Id} 能否触发", $"whether rule {rule.Id} can fire"));
            return null;
        }

        var (shown, contrary) = Nearest(index, days[0]);
        return new Finding(FindingKind.NeverFires, rule.Id, rule.Place, contrary is null
            ? new Bilingual("没有任何申请能触发此规则", "no application can make this rule fire")
            : new Bilingual(
                $"没有任何申请能触发此规则：其余条件成立时“{context.WordsOf(contrary, Language.Zh)}”不能成立",
                $"no application can make this rule fire: where the rest holds “{context.WordsOf(contrary, Language.En)}” cannot"), shown, days[0]);
    }

    /// <summary>An application on which all parts hold but one, and a test of that one.</summary>
    private (Application? Shown, GoalTest? Contrary) Nearest(int index, LocalDate day)
    {
        var parts = context.ConditionOf(index) is GoalParts { IsConjunction: true } all ? all.Parts : [context.ConditionOf(index)];
        foreach (var part in parts.Reverse())
        {
            if (context.Find(Goal.All([context.ScopeOf(index), .. parts.Where(p => !ReferenceEquals(p, part))]), day).World is { } world
                && context.Decide(world, context.RuleSet.Rules[index].Id, day) is { } decision)
            {
                return (decision.Application, part.Tests.FirstOrDefault());
            }
        }

        return (null, null);
    }

    private static ExternalList? MissingList(Rule rule) =>
        rule.Condition.Tests.Select(t => t.Expectation).OfType<InList>().Select(l => l.List).FirstOrDefault(l => !l.Available);
}
