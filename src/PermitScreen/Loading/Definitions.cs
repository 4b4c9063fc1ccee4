using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>What has been defined so far while a rule directory is read: each part may refer to those before it.</summary>
internal sealed class Definitions(CodeTables tables)
{
    /// <summary>What a rule set already defines, for files that are added to it.</summary>
    public Definitions(RuleSet ruleSet)
        : this(ruleSet.Tables)
    {
        Vocabulary = ruleSet.Vocabulary;
        foreach (var fact in ruleSet.Vocabulary.Facts)
            Facts.Add(fact.Id, fact);
        foreach (var group in ruleSet.Groups)
            Groups.Add(group.Id, group);
        foreach (var fact in ruleSet.Vocabulary.Facts)
        {
            if (fact is { Gate: null, Derivation: GroupDerivation derivation })
                GroupFacts.TryAdd((derivation.Group.Id, derivation.Of.Id), fact);
        }
        foreach (var list in ruleSet.Lists)
            Lists.Add(list.Id, list);
    }

    public CodeTables Tables { get; } = tables;

    /// <summary>Examples are passed over, whether or not their text could be.</summary>
    public bool LeavesOutExamples { get; init; }

    public DiagnosticList Diagnostics { get; } = [];

    public Dictionary<string, Fact> Facts { get; } = new(StringComparer.Ordinal);

    public List<Implication> Implications { get; } = [];

    public Dictionary<string, CodeGroup> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>The booleans that follow from a group, by group and by the fact whose codes are looked up in it.</summary>
    public Dictionary<(string Group, string Of), Fact> GroupFacts { get; } = [];

    public Dictionary<string, ExternalList> Lists { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, SourceDocument> Documents { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Clause> Clauses { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Pack> Packs { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Catalogue> Catalogues { get; } = new(StringComparer.Ordinal);

    public List<TradeWords> Trades { get; } = [];

    public Vocabulary Vocabulary { get; set; } = Vocabulary.Empty;

    /// <summary>The fact with this id, or null after a diagnostic with the nearest name.</summary>
    public Fact? Fact(string id, SourcePlace place)
    {
        if (Facts.TryGetValue(id, out var fact))
            return fact;
        Diagnostics.AddUnknown(RuleFaults.UnknownFact, place, Nearest.Find(id, Facts.Keys), id);
        return null;
    }

    public CodeGroup? Group(string id, SourcePlace place)
    {
        if (Groups.TryGetValue(id, out var group))
            return group;
        Diagnostics.AddUnknown(RuleFaults.UnknownGroup, place, Nearest.Find(id, Groups.Keys), id);
        return null;
    }

    /// <summary>
    /// What stands for membership in a group that leaves codes open: the boolean that follows from it, so that the applicant's answer
    /// settles what the source does not. Null where the group settles every code, or nobody can be asked.
    /// </summary>
    public Test? MembershipFact(CodeGroup group, Fact of, SourcePlace place) =>
        group.LeavesOpen && GroupFacts.TryGetValue((group.Id, of.Id), out var fact) ? new Test(fact, new OneOf(["true"])) { Place = place } : null;

    public ExternalList? List(string id, SourcePlace place)
    {
        if (Lists.TryGetValue(id, out var list))
            return list;
        Diagnostics.AddUnknown(RuleFaults.UnknownList, place, Nearest.Find(id, Lists.Keys), id);
        return null;
    }
}
