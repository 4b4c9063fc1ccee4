using System.Collections.Immutable;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads what is done next for a grade.</summary>
internal sealed class CatalogueStepReader(Definitions definitions)
{
    /// <summary>The step; null after its faults have been reported.</summary>
    public CatalogueStep? Read(Fields fields, CatalogueKind kind)
    {
        var clauses = ClauseReferences.Read(fields, "clause", definitions, RuleFaults.UnknownClause);
        var grades = ReadGrades(fields, kind);
        return clauses is [var clause] && !grades.IsEmpty && fields.Words("text") is { } text
            ? new CatalogueStep
            {
                Clause = clause,
                Document = definitions.Documents[clause.DocumentId],
                Grades = grades,
                Text = text,
                Days = fields.Count("days"),
            }
            : null;
    }

    private ImmutableArray<Grade> ReadGrades(Fields fields, CatalogueKind kind)
    {
        var grades = ImmutableArray.CreateBuilder<Grade>();
        foreach (var word in fields.Texts("grades"))
        {
            if (kind.Find(word.Text) is { } grade)
                grades.Add(grade);
            else
                definitions.Diagnostics.Add(RuleFaults.NotAllowed, word.Place, word.Text, string.Join(", ", kind.Words()));
        }

        return grades.ToImmutable();
    }
}
