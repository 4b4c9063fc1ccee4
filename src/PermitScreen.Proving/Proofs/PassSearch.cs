using NodaTime;
using PermitScreen.Proving.Search;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

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
    /// <param name="end">Found, Never where no world is left, else Undecided</param>
    public Application? Find(World start, Goal goal, LocalDate day, string id, Func<Decision, bool> confirms, out SearchEnd end)
    {
        var goals = new List<Goal> { goal };
        var (silenced, pressed) = (new HashSet<int>(), new HashSet<int>());
        for (var round = 0; round < MaxRounds; round++)
        {
            var result = context.Find(Goal.All(goals), day, start);
            end = result.End;
            if (result.World is not { } world)
            {
                // A rule that was pressed could have been silenced in other ways.
                end = end == SearchEnd.Never && pressed.Count > 0 ? SearchEnd.Undecided : end;
                return null;
            }

            // The shorter application where it does, else the one that says what follows, too.
            var decisions = new[] { world, world.Spelt(context.Bind(world, day)) }.Select(w => context.Decide(w, id, day)).OfType<Decision>().ToList();
            if (decisions.Count == 0)
                break;
            end = SearchEnd.Found;
            if (decisions.Find(d => d is { Verdict: Verdict.Pass, IsCertain: true } && confirms(d)) is { } passed)
                return passed.Application;
            var decision = decisions[^1];
            var speaking = decision.Outcomes
                .Where(o => o.Effect.BearsOnVerdict() && o.State is RuleState.Fires or RuleState.Undetermined && silenced.Add(o.Rule))
                .Select(o => context.GoalOf(o.Rule).Negated).ToList();
            if (speaking.Count == 0)
                speaking = [.. Press(decision, context.Bind(world, day), pressed)];
            if (speaking.Count == 0)
                break;
            goals.AddRange(speaking);
        }

        end = SearchEnd.Undecided;
        return null;
    }

    /// <summary>
    /// A world may lack a member for certain; an application only leaves its box blank, which what could imply the member keeps open. A rule
    /// that is silent in the world and open all the same must fail by another of its tests.
    /// </summary>
    private IEnumerable<Goal> Press(Decision decision, FactSheet firm, HashSet<int> pressed) => decision.Outcomes
        .Where(o => o.Effect.BearsOnVerdict() && o.State == RuleState.Undetermined)
        .Select(o => (o.Rule, Others: context.GoalOf(o.Rule).OpenIn(decision.Sheet).Where(t => t.TruthIn(firm) == Truth.Unknown).Select(t => t.Negated).ToList()))
        .Where(o => o.Others.Count > 0 && pressed.Add(o.Rule))
        .Select(o => Goal.Any(o.Others));
}
