using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Checks;

/// <summary>A condition or case that names an item of the catalogue names one that some version has: another would never hold.</summary>
internal sealed class CatalogueNumbersCheck : RuleSetCheck
{
    public override bool ConcernsAccessLists => false;

    public override void Check(RuleSet ruleSet, IReadOnlyList<Rule> rules, DiagnosticList diagnostics)
    {
        if (ruleSet.Catalogues.IsEmpty)
            return;
        var numbers = ruleSet.Catalogues.SelectMany(c => c.Items).Select(i => i.Number).ToHashSet(StringComparer.Ordinal);
        foreach (var (number, place) in Named(ruleSet, rules).Where(n => !numbers.Contains(n.Number)))
            diagnostics.AddUnknown(RuleFaults.UnknownItem, place, Nearest.Find(number, numbers), number);
    }

    private static IEnumerable<(string Number, SourcePlace Place)> Named(RuleSet ruleSet, IReadOnlyList<Rule> rules)
    {
        var items = ruleSet.AllCatalogues.SelectMany(c => c.Items).ToList();
        var conditions = rules.Select(r => r.Condition)
            .Concat(ruleSet.Vocabulary.Facts.Select(f => f.Gate).OfType<Condition>())
            .Concat(ruleSet.Vocabulary.Implications.Select(i => i.If))
            .Concat(items.SelectMany(i => i.Conditions));
        var tested = conditions.SelectMany(c => c.Tests)
            .Where(t => t.Fact.Type == FactType.Item)
            .SelectMany(t => t.Expectation is OneOf one ? one.Options.Select(o => (o, t.Place)) : []);
        var given = rules.SelectMany(r => r.Cases).SelectMany(c => c.Given).Concat(items.SelectMany(i => i.Cases).SelectMany(c => c.Given))
            .Where(g => g.Fact.Type == FactType.Item)
            .SelectMany(g => g.Value is ManyValue many ? many.Items.Select(n => (n, g.Place)) : []);
        return tested.Concat(given);
    }
}
