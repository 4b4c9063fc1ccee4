using PermitScreen.Diagnostics;
using PermitScreen.Rules;

namespace PermitScreen.Checks;

/// <summary>Every <c>{fact.id}</c> in a rule's words names a fact.</summary>
internal sealed class PlaceholdersCheck : RuleSetCheck
{
    public override void Check(RuleSet ruleSet, IReadOnlyList<Rule> rules, DiagnosticList diagnostics)
    {
        var facts = ruleSet.Vocabulary.Facts.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var words in Words(rule))
                Check(rule, words, facts, diagnostics);
        }
    }

    private static void Check(Rule rule, Bilingual words, HashSet<string> facts, DiagnosticList diagnostics)
    {
        var names = Placeholders.In(words.Zh).Concat(Placeholders.In(words.En)).Distinct();
        foreach (var name in names.Where(n => !facts.Contains(n)))
            diagnostics.AddUnknown(RuleFaults.BadPlaceholder, rule.Place, Nearest.Find(name, facts), name);
    }

    private static IEnumerable<Bilingual> Words(Rule rule) =>
        rule.Duties.Append(rule.Because).Concat(rule.Remedy is null ? [] : [rule.Remedy]);
}
