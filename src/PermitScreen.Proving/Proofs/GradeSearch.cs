using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Proving.Search;

namespace PermitScreen.Proving.Proofs;

/// <summary>
/// Looks for a project that has the grade of an item as the grade of the whole. Of a hundred items few concern any one project, so it
/// begins with the one: what the screener says of the project that was found tells which others to keep from asking for more.
/// </summary>
internal sealed class GradeSearch(ProofContext context)
{
    private const int MaxRounds = 15;

    /// <param name="end">Found, Never where no world is left, else Undecided</param>
    public GradedProject? Find(GradeAim aim, LocalDate day, out SearchEnd end)
    {
        var goals = new List<Goal> { aim.AsGoal(context.Rules.Layout) };
        var start = context.Rules.RegionFact is { } region ? World.Empty.With(region, new ManyValue([context.RegionIn("")])) : World.Empty;
        var kept = new HashSet<int>();
        for (var round = 0; round < MaxRounds; round++)
        {
            var result = context.Find(Goal.All(goals), day, start);
            end = result.End;
            if (result.World is not { } world)
            {
                // Once the code was asked for, too, there could still be a project without it.
                end = end == SearchEnd.Never && kept.Contains(aim.Index) ? SearchEnd.Undecided : end;
                return null;
            }

            var decisions = new[] { world, world.Spelt(context.Bind(world, day)) }.Select(Ungraded).Select(w => context.Decide(w, aim.Item.Number, day)).OfType<Decision>().ToList();
            if (decisions.Find(aim.IsMetBy) is { } met)
                return new GradedProject(context, aim, met, day);
            var heavier = decisions.Take(1).SelectMany(aim.Heavier).Where(h => kept.Add(h.Item)).Select(h => h.AtMost).ToList();
            // Where only the number was told, what the industry could imply may be all that is open.
            if (heavier.Count == 0 && aim.IsByNumber && aim.Item.ByCode is { } code && kept.Add(aim.Index))
                heavier.Add(Goal.Of(code, false, context.Rules.Layout));
            if (heavier.Count == 0)
                break;
            goals.AddRange(heavier);
        }

        end = SearchEnd.Undecided;
        return null;
    }

    /// <summary>The grade must follow from the project, and not be what it says of itself.</summary>
    private World Ungraded(World world) => new[] { context.Rules.GradeFact, context.Rules.ItemFact }.OfType<Fact>().Aggregate(world, (w, fact) => w.Without(fact));
}
