using PermitScreen.Diagnostics;
using PermitScreen.Rules;

namespace PermitScreen.Checks;

/// <summary>Versions of one rule must follow one another in time; two rules must not share an id.</summary>
internal sealed class RuleVersionsCheck : RuleSetCheck
{
    private static readonly Bilingual Rule = new("规则", "rule");

    /// <summary>There no two conditions may share an id at all, and the loader says so with its own words.</summary>
    public override bool ConcernsAccessLists => false;

    public override void Check(RuleSet ruleSet, IReadOnlyList<Rule> rules, DiagnosticList diagnostics)
    {
        var byId = rules.GroupBy(r => r.Id, StringComparer.Ordinal);
        foreach (var versions in byId.Select(g => g.ToList()).Where(v => v.Count > 1))
        {
            foreach (var (later, earlier) in PeriodClashes.Find([.. versions.Select(v => v.InForce)]))
                Report(versions[later], versions[earlier], diagnostics);
        }
    }

    private static void Report(Rule later, Rule earlier, DiagnosticList diagnostics)
    {
        if (later.InForce == earlier.InForce)
            diagnostics.Add(RuleFaults.DuplicateId, later.Place, Rule, later.Id, earlier.Place.ToString());
        else
            diagnostics.Add(RuleFaults.OverlappingVersions, later.Place, later.Id, earlier.Place.ToString());
    }
}
