using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PermitScreen.Rules;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages;

/// <summary>One rule in words, every version of it.</summary>
public sealed class RuleModel(RulesInService rules) : ScreenPage(rules)
{
    /// <summary>The versions, the latest first; most rules have one.</summary>
    internal ImmutableArray<Rule> Versions { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        Versions = [.. Served.RuleSet.RulesWithId(id).OrderByDescending(r => r.InForce.From)];
        BackPath = "~/rules";
        return Versions.IsEmpty ? NotFound() : Page();
    }
}
