using System.Collections.Immutable;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>A step that the law of the day asks for, and those of the grades still possible that take it.</summary>
internal readonly record struct TakenStep(CatalogueStep Step, ImmutableArray<Grade> Grades)
{
    private static readonly int GradeCount = Enum.GetValues<Grade>().Length;

    /// <summary>What follows from the classification; nothing where the project is exempt or not managed.</summary>
    public static IEnumerable<TakenStep> OfClassification(Decision decision)
    {
        var classification = decision.Classification;
        return classification.Procedure is Procedure.Exempt or Procedure.None
            ? []
            : Of(decision, classification.Catalogue, (classification.ReducedTo ?? classification.Grade) is { } known ? [known] : classification.Range);
    }

    /// <summary>What follows from the discharge permit.</summary>
    public static IEnumerable<TakenStep> OfPermit(Decision decision) =>
        Of(decision, decision.Permit.Catalogue, [.. decision.Permit.Range.Select(c => (Grade)c)]);

    /// <summary>Of a project of which nothing is known every grade is possible, and a list of all procedures says nothing.</summary>
    private static IEnumerable<TakenStep> Of(Decision decision, Catalogue? catalogue, ImmutableArray<Grade> grades)
    {
        if (catalogue is null || grades.Length == GradeCount)
            yield break;
        foreach (var step in catalogue.Steps)
        {
            if (step.HoldsOn(decision.AsOf) && grades.RemoveAll(g => !step.Grades.Contains(g)) is { IsEmpty: false } taking)
                yield return new TakenStep(step, taking);
        }
    }
}
