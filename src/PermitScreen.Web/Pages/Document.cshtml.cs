using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PermitScreen.Rules;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages;

/// <summary>A source with its ledger: of every clause, which rules encode it, or why none can.</summary>
public sealed class DocumentModel(RulesInService rules) : ScreenPage(rules)
{
    internal SourceDocument Document { get; private set; } = null!;

    internal ImmutableArray<LedgerEntry> Entries { get; private set; } = [];

    /// <summary>Titles of rules by their ids.</summary>
    internal string TitleOf(string rule) => Served.RuleSet.RulesWithId(rule).First().Title.In(Language);

    public IActionResult OnGet(string id)
    {
        if (Served.RuleSet.Documents.FirstOrDefault(d => d.Id == id) is not { } document)
            return NotFound();
        Document = document;
        Entries = [.. new ClauseLedger(Served.RuleSet).Entries.Where(e => e.Document.Id == id)];
        BackPath = "~/documents";
        return Page();
    }
}
