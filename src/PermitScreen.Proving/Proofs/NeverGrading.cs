using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Proving.Search;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Proving.Proofs;

/// <summary>Grades of a catalogue item that no project can have: their condition never holds, or a heavier one always does.</summary>
internal sealed class NeverGrading(ProofContext context)
{
    public IEnumerable<Finding> Find() =>
        context.Rules.Catalogues.Concat(context.Rules.PermitCatalogues).SelectMany(c => c.Catalogue.Items.SelectMany((item, i) => Look(c, item, i)));

    private IEnumerable<Finding> Look(CompiledCatalogue catalogue, CatalogueItem item, int index)
    {
        var goals = new ItemGoals(item, context.Rules.Layout);
        var day = ProofContext.DayOf(catalogue.Catalogue.InForce);
        foreach (var grade in CatalogueRanks.Asked.Where(g => item.Grades.TryGetValue(g, out var condition) && (condition.Tests.Any() || condition is All)))
        {
            var result = context.Find(Goal.All(goals.Applies, goals.Exactly(grade)), day);
            if (result.End == SearchEnd.Found)
                continue;
            var words = catalogue.Catalogue.Kind.WordOf(grade);
            if (result.End == SearchEnd.Undecided)
                context.Undecided.Add(new Bilingual($"名录第 {item.Number} 项能否为 {words}", $"whether item {item.Number} can ask for {words}"));
            else
                yield return new Finding(FindingKind.NeverGrades, item.Number, item.Place, new Bilingual($"没有项目能达到类别 {words}：条件不能成立，或者成立时总是更重的类别", $"no project can have the grade {words}: its condition cannot hold, or a heavier one always does"), Nearest(goals, grade, item, day), day);
        }
    }

    /// <summary>A project that the words of the grade fit, where there is one, and else one that the item concerns.</summary>
    private Application? Nearest(ItemGoals goals, Grade grade, CatalogueItem item, LocalDate day) => new[] { Goal.All(goals.Applies, goals.Of(grade)), goals.Applies }
        .Select(goal => context.Find(goal, day).World).OfType<World>()
        .Select(world => context.Decide(world, item.Number, day)?.Application).FirstOrDefault(a => a is not null);
}
