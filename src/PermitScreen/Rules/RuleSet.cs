using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen;

/// <summary>
/// Everything a decision rests on, as data: immutable and safe to share between threads; a new version is put in service by swapping one
/// reference. It knows neither where it was read nor how it is run.
/// </summary>
/// <example><code>
/// var result = RuleSet.Load("rules");
/// var screener = new Screener(result.Value);
/// </code></example>
public sealed class RuleSet
{
    private readonly Lazy<string> digest;

    /// <summary>From parts that fit together; loading sees to that, and who builds one in code must.</summary>
    internal RuleSet(
        Vocabulary vocabulary,
        ImmutableArray<Pack> packs,
        ImmutableArray<SourceDocument> documents,
        ImmutableArray<CodeGroup> groups,
        ImmutableArray<ExternalList> lists,
        ImmutableArray<Catalogue> catalogues,
        CodeTables tables)
    {
        Vocabulary = vocabulary;
        Packs = packs;
        Documents = documents;
        Groups = groups;
        Lists = lists;
        AllCatalogues = catalogues;
        Catalogues = [.. catalogues.Where(c => c.Kind == CatalogueKind.Assessment)];
        PermitCatalogues = [.. catalogues.Where(c => c.Kind == CatalogueKind.DischargePermit)];
        Tables = tables;
        digest = new(() => RuleSetDigest.Of(this));
        Rules =
        [
            .. packs.SelectMany(p => p.Rules)
                .OrderBy(r => r.Scope.Unit is not null)
                .ThenBy(r => r.Id, StringComparer.Ordinal)
                .ThenBy(r => r.InForce.From),
        ];
    }

    /// <summary>What can be known about a project.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The packs by their ids; access lists follow as they were added.</summary>
    public ImmutableArray<Pack> Packs { get; }

    /// <summary>The sources, whether or not a rule cites them.</summary>
    public ImmutableArray<SourceDocument> Documents { get; }

    /// <summary>Named sets of industries or regions.</summary>
    public ImmutableArray<CodeGroup> Groups { get; }

    /// <summary>Lists that are published elsewhere.</summary>
    public ImmutableArray<ExternalList> Lists { get; }

    /// <summary>The versions of the classification catalogue of environmental assessment.</summary>
    public ImmutableArray<Catalogue> Catalogues { get; }

    /// <summary>The versions of the classification catalogue of discharge permits; none where the rules come without.</summary>
    public ImmutableArray<Catalogue> PermitCatalogues { get; }

    internal ImmutableArray<Catalogue> AllCatalogues { get; }

    /// <summary>The codes of industries and regions.</summary>
    public CodeTables Tables { get; }

    /// <summary>Everyday words for trades, in the order of the files; none where the rules come without.</summary>
    public ImmutableArray<TradeWords> Trades { get; init; } = [];

    /// <summary>
    /// <c>sha256:…</c> over everything here but examples and places: rule sets that can decide or say anything differently differ in it,
    /// and the same rules in other files or in another order do not.
    /// </summary>
    public string Digest => digest.Value;

    /// <summary>All rules by id and period, access conditions of control units last: an order that does not depend on files.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The same rule set with more packs, such as the access lists of control units.</summary>
    internal RuleSet With(ImmutableArray<Pack> more) =>
        new(Vocabulary, Packs.AddRange(more), Documents, Groups, Lists, AllCatalogues, Tables) { Trades = Trades };

    /// <summary>Every version of the rule with this id.</summary>
    public IEnumerable<Rule> RulesWithId(string id) => Rules.Where(r => r.Id == id);
}
