using PermitScreen.Proving.Search;

namespace PermitScreen.Proving.Proofs;

/// <summary>
/// A local form (<c>under</c>) of a higher rule that is silent where the higher one fires, in its own place: it stands for the whole of the
/// higher rule there, and a reader who looks at it alone takes the project for admitted.
/// </summary>
internal sealed class WeakerForms(ProofContext context)
{
    public IEnumerable<Finding> Find()
    {
        var byId = Enumerable.Range(0, context.RuleSet.Rules.Length).ToLookup(i => context.RuleSet.Rules[i].Id, StringComparer.Ordinal);
        foreach (var local in Enumerable.Range(0, context.RuleSet.Rules.Length).Where(i => !context.RuleSet.Rules[i].Under.IsEmpty))
        {
            // One version of the higher rule tells it for all.
            foreach (var versions in context.RuleSet.Rules[local].Under.Select(id => byId[id]))
            {
                if (versions.Select(higher => Look(local, higher)).FirstOrDefault(f => f is not null) is { } finding)
                    yield return finding;
            }
        }
    }

    private Finding? Look(int local, int higher)
    {
        var (rule, above) = (context.RuleSet.Rules[local], context.RuleSet.Rules[higher]);
        var shared = rule.InForce.Intersect(above.InForce);
        if (shared.To <= shared.From)
            return null;
        var day = ProofContext.DayOf(shared);
        var result = context.Find(Goal.All(context.PlaceOf(local), context.GoalOf(higher), context.GoalOf(local).Negated), day);
        if (result.World is not { } world || context.Decide(world, rule.Id, day) is not { } decision
            || !ProofContext.Fires(decision, higher) || ProofContext.Fires(decision, local))
        {
            return null;
        }

        return new Finding(FindingKind.WeakerThanHigher, rule.Id, rule.Place,
            new Bilingual($"{above.Id} 触发而它不触发", $"{above.Id} fires and it does not"), decision.Application, day);
    }
}
