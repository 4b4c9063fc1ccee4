using System.Collections.Immutable;
using PermitScreen.Rules;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages;

/// <summary>The sources, by rank.</summary>
public sealed class DocumentsModel(RulesInService rules) : ScreenPage(rules)
{
    internal ImmutableArray<IGrouping<Authority, SourceDocument>> Groups { get; private set; } = [];

    /// <summary>How many rules cite each document, by its id.</summary>
    internal ILookup<string, Rule> Citing { get; private set; } = Enumerable.Empty<Rule>().ToLookup(_ => "");

    public void OnGet()
    {
        Groups = [.. Served.RuleSet.Documents.OrderBy(d => d.Id, StringComparer.Ordinal).GroupBy(d => d.Authority).OrderBy(g => g.Key)];
        Citing = Served.RuleSet.Rules.SelectMany(r => r.Documents.Distinct().Select(d => (d.Id, Rule: r))).ToLookup(p => p.Id, p => p.Rule, StringComparer.Ordinal);
    }
}
