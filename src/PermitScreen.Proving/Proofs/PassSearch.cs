using NodaTime;
using PermitScreen.Proving.Search;
using PermitScreen.Rules;

namespace PermitScreen.Proving.Proofs;

/// <summary>
/// Looks for an application that passes for certain. Of hundreds of rules few speak to any one project, so it begins with none of them:
/// what the screener says of the world that was found tells which rules to silence in the next one.
/// </summary>
internal sealed class PassSearch(ProofContext context)
{
    private const int MaxRounds = 15;

    /// <param name="start">what the application states in any case</param>
    /// <param name="goal">what must hold of it beside</param>
    /// <param name="confirms">what the decision must show beside a certain pass</param>
    /// <param name="end">Found, Never where none of the rounds left a world, else Undecided</param>
    public Application? Find(World start, Goal goal, LocalDate day, string id, Func<Decision, bool> confirms, out SearchEnd end)
    {
        var goals = new List<Goal> { goal };
        var silenced = new HashSet<int>();
        for (var round = 0; round < MaxRounds; round++)
        {
            var result = context.Find(Goal.All(goals), day, start);
            end = result.End;
            if (result.World is not { } world)
                return null;
            end = SearchEnd.Undecided;
            var before = silenced.Count;
            foreach (var application in Witness.Of(world, id, day))
            {
                var decision = context.Screener.Screen(application, new ScreeningOptions { AsOf = day });
                if (!decision.Problems.IsEmpty)
                    continue;
                if (decision is { Verdict: Verdict.Pass, IsCertain: true } && confirms(decision))
                {
                    end = SearchEnd.Found;
                    return application;
                }

                goals.AddRange(decision.Outcomes
                    .Where(o => o.Effect.BearsOnVerdict() && o.State is RuleState.Fires or RuleState.Undetermined && silenced.Add(o.Rule))
                    .Select(o => context.GoalOf(o.Rule).Negated));
                break;
            }

            if (silenced.Count == before)
                return null;
        }

        end = SearchEnd.Undecided;
        return null;
    }
}
