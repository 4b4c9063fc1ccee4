using PermitScreen.Proving.Search;
using PermitScreen.Rules;

namespace PermitScreen.Proving.Proofs;

/// <summary>
/// Rules of which the same project is told the contrary: one document rejects and exempts it, or one duty spares what another asks for.
/// (That rules set each other aside in a circle is refused when they are loaded.)
/// </summary>
internal sealed class Conflicts(ProofContext context)
{
    private static readonly string[] Sparing = ["无需", "不需", "无须", "不必", "免于"];

    public IEnumerable<Finding> Find()
    {
        var rules = context.RuleSet.Rules;
        for (var i = 0; i < rules.Length; i++)
        {
            for (var j = 0; j < rules.Length; j++)
            {
                if (rules[i].Effect == Effect.Reject && rules[j].Effect == Effect.Exempt && rules[i].Documents.Intersect(rules[j].Documents).Any()
                    && Together(i, j, FindingKind.RejectedAndExempt, new Bilingual($"{rules[j].Id} 豁免它不予准入的项目", $"{rules[j].Id} exempts what it rejects")) is { } conflict)
                {
                    yield return conflict;
                }

                if (rules[i].Duties.SelectMany(Spared).FirstOrDefault(o => rules[j].Duties.Any(d => Asks(d, o))) is { } spared
                    && Together(i, j, FindingKind.ContradictingDuties, new Bilingual($"它说不需“{spared}”，{rules[j].Id} 却要求", $"it spares “{spared}”, which {rules[j].Id} asks for")) is { } contrary)
                {
                    yield return contrary;
                }
            }
        }
    }

    private Finding? Together(int one, int other, FindingKind kind, Bilingual message)
    {
        var (rule, second) = (context.RuleSet.Rules[one], context.RuleSet.Rules[other]);
        var shared = rule.InForce.Intersect(second.InForce);
        if (shared.To <= shared.From)
            return null;
        var day = ProofContext.DayOf(shared);
        return context.Find(Goal.All(context.GoalOf(one), context.GoalOf(other)), day).World is { } world
            && context.Decide(world, $"{rule.Id} {second.Id}", day) is { } decision && ProofContext.Fires(decision, one) && ProofContext.Fires(decision, other)
                ? new Finding(kind, rule.Id, rule.Place, message, decision.Application, day)
                : null;
    }

    /// <summary>What a duty says need not be done.</summary>
    private static IEnumerable<string> Spared(Bilingual duty) =>
        Sparing.Where(word => duty.Zh.StartsWith(word, StringComparison.Ordinal)).Select(word => duty.Zh[word.Length..].TrimEnd('。'));

    private static bool Asks(Bilingual duty, string what) => duty.Zh.Contains(what, StringComparison.Ordinal) && !Spared(duty).Any();
}
