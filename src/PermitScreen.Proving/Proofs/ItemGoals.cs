using PermitScreen.Facts;
using PermitScreen.Proving.Search;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Proving.Proofs;

/// <summary>What a catalogue item says, as goals.</summary>
internal sealed class ItemGoals(CatalogueItem item, FactLayout layout)
{
    /// <summary>The item concerns the project, and does not leave it out.</summary>
    public Goal Applies { get; } = Goal.All(Goal.Any(item.Ways.Select(w => Goal.Of(w, false, layout))), NotExcluded(item, layout));

    /// <summary>The words of a grade hold, whatever a heavier one says.</summary>
    public Goal Of(Grade grade) => item.Grades.TryGetValue(grade, out var condition) ? Goal.Of(condition, false, layout) : Goal.Any();

    /// <summary>The grade, and no heavier one.</summary>
    public Goal Exactly(Grade grade) => Goal.All([.. CatalogueRanks.Asked.Where(g => g > grade).Select(g => Of(g).Negated), Of(grade)]);

    /// <summary>No grade at all.</summary>
    public Goal None => Goal.All(CatalogueRanks.Asked.Select(g => Of(g).Negated));

    /// <summary>The item concerns the project in one of its ways, and does not leave it out.</summary>
    public Goal AppliesBy(Condition way) => Goal.All(Goal.Of(way, false, layout), NotExcluded(item, layout));

    /// <summary>The item does not concern the project, leaves it out, or asks for this grade at most.</summary>
    public Goal AtMost(Grade grade) => Goal.Any(Applies.Negated, Goal.All(CatalogueRanks.Asked.Where(g => g > grade).Select(g => Of(g).Negated)));

    private static Goal NotExcluded(CatalogueItem item, FactLayout layout) => item.Excluded is { } excluded ? Goal.Of(excluded, false, layout).Negated : Goal.All();
}
