using PermitScreen.Proving.Search;

namespace PermitScreen.Proving.Proofs;

/// <summary>What changes on the day on which a new version of a rule takes the place of the old one: an application for each way.</summary>
internal sealed class VersionChanges(ProofContext context)
{
    public IEnumerable<Finding> Find()
    {
        var versions = Enumerable.Range(0, context.RuleSet.Rules.Length).GroupBy(i => context.RuleSet.Rules[i].Id, StringComparer.Ordinal).Where(g => g.Count() > 1);
        foreach (var (before, after) in versions.SelectMany(g => g.Zip(g.Skip(1))))
        {
            if (context.RuleSet.Rules[before].InForce.To is not { } day || context.RuleSet.Rules[after].InForce.SurelyFrom != day)
                continue;
            var rule = context.RuleSet.Rules[after];
            if (Between(before, after, day, true) is { } dropped)
                yield return new Finding(FindingKind.ChangesWithVersion, rule.Id, rule.Place, new Bilingual($"{Dates.Format(day)} 起不再触发", $"no longer fires from {Dates.Format(day)}"), dropped, day);
            if (Between(before, after, day, false) is { } added)
                yield return new Finding(FindingKind.ChangesWithVersion, rule.Id, rule.Place, new Bilingual($"{Dates.Format(day)} 起触发", $"fires from {Dates.Format(day)}"), added, day);
        }
    }

    private Application? Between(int before, int after, NodaTime.LocalDate day, bool firesBefore)
    {
        var (fires, silent) = firesBefore ? (before, after) : (after, before);
        var result = context.Find(Goal.All(context.GoalOf(fires), context.GoalOf(silent).Negated), day);
        return result.World is { } world
            && context.Decide(world, context.RuleSet.Rules[after].Id, day) is { } now
            && context.Screener.Screen(now.Application, new ScreeningOptions { AsOf = day.PlusDays(-1) }) is { Problems.IsEmpty: true } then
            && ProofContext.Fires(now, after) != firesBefore && ProofContext.Fires(then, before) == firesBefore
                ? now.Application
                : null;
    }
}
