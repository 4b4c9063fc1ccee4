using System.Collections.Immutable;

namespace PermitScreen.Rules;

/// <summary>
/// Says of every clause of every document which rules encode it, why none can, or that it is missing. Interpretations demand nothing of a
/// project, so they are no part of it.
/// </summary>
internal sealed class ClauseLedger
{
    /// <summary>The clauses of a rule set, and what has become of each.</summary>
    public ClauseLedger(RuleSet ruleSet)
    {
        var rules = ruleSet.Rules
            .SelectMany(rule => rule.Clauses.Select(clause => (clause.Id, rule.Id)))
            .ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        Entries =
        [
            .. ruleSet.Documents
                .Where(d => d.Authority != Authority.Interpretation)
                .OrderBy(d => d.Id, StringComparer.Ordinal)
                .SelectMany(d => d.Clauses.Select(c => new LedgerEntry(d, c, [.. rules[c.Id].Distinct()]))),
        ];
    }

    /// <summary>By document, and in it by the order of its clauses.</summary>
    public ImmutableArray<LedgerEntry> Entries { get; }
}

/// <param name="Document">where the clause stands</param>
/// <param name="Clause">the clause</param>
/// <param name="Rules">ids of the rules that encode the clause</param>
internal sealed record LedgerEntry(SourceDocument Document, Clause Clause, ImmutableArray<string> Rules)
{
    /// <summary>A rule outweighs the remark that there can be none.</summary>
    public LedgerState State => !Rules.IsEmpty ? LedgerState.Covered
        : Clause.NotEncodable is not null ? LedgerState.NotEncodable
        : LedgerState.Missing;
}

/// <summary>What has become of a clause.</summary>
internal enum LedgerState
{
    /// <summary>A rule cites it.</summary>
    Covered,

    /// <summary>No application can be tested against it; the clause says why.</summary>
    NotEncodable,
    /// <summary>No rule cites it, and nobody has said why.</summary>
    Missing,
}
