using PermitScreen.Proving.Search;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Proving.Proofs;

/// <summary>What a catalogue item says, as goals.</summary>
internal sealed class ItemGoals(CatalogueItem item, FactLayout layout)
{
    /// <summary>The item concerns the project, and does not leave it out.</summary>
    public Goal Applies { get; } = Goal.All(
        Goal.Any(item.Ways.Select(w => Goal.Of(w, false, layout))),
        item.Excluded is { } excluded ? Goal.Of(excluded, false, layout).Negated : Goal.All());

    /// <summary>The words of a grade hold, whatever a heavier one says.</summary>
    public Goal Of(Grade grade) => item.Grades.TryGetValue(grade, out var condition) ? Goal.Of(condition, false, layout) : Goal.Any();

    /// <summary>The grade, and no heavier one.</summary>
    public Goal Exactly(Grade grade) => Goal.All([.. CatalogueRanks.Asked.Where(g => g > grade).Select(g => Of(g).Negated), Of(grade)]);

    /// <summary>No grade at all.</summary>
    public Goal None => Goal.All(CatalogueRanks.Asked.Select(g => Of(g).Negated));
}
