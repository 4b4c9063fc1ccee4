using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads the ids of clauses and rulings that a rule or an item refers to.</summary>
internal static class ClauseReferences
{
    /// <param name="unknown">the fault of an id that no document has; its argument is the id</param>
    public static ImmutableArray<Clause> Read(Fields fields, string key, Definitions definitions, DiagnosticKind unknown)
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        foreach (var id in fields.Texts(key))
        {
            if (definitions.Clauses.TryGetValue(id.Text, out var clause))
                clauses.Add(clause);
            else
                definitions.Diagnostics.AddUnknown(unknown, id.Place, Nearest.Find(id.Text, definitions.Clauses.Keys), id.Text);
        }

        return clauses.ToImmutable();
    }
}
