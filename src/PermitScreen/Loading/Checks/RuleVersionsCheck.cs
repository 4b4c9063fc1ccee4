using PermitScreen.Rules;

namespace PermitScreen.Loading.Checks;

/// <summary>Versions of one rule must follow one another in time; two rules must not share an id.</summary>
internal sealed class RuleVersionsCheck : RuleSetCheck
{
    private static readonly Bilingual Rule = new("规则", "rule");

    public override void Check(Definitions definitions)
    {
        var byId = definitions.Packs.Values.SelectMany(p => p.Rules).GroupBy(r => r.Id, StringComparer.Ordinal);
        foreach (var versions in byId.Select(g => g.ToList()).Where(v => v.Count > 1))
        {
            foreach (var (later, earlier) in PeriodClashes.Find([.. versions.Select(v => v.InForce)]))
                Report(versions[later], versions[earlier], definitions);
        }
    }

    private static void Report(Rule later, Rule earlier, Definitions definitions)
    {
        if (later.InForce == earlier.InForce)
            definitions.Diagnostics.Add(RuleFaults.DuplicateId, later.Place, Rule, later.Id, earlier.Place.ToString());
        else
            definitions.Diagnostics.Add(RuleFaults.OverlappingVersions, later.Place, later.Id, earlier.Place.ToString());
    }
}
