using System.Text.RegularExpressions;
using PermitScreen.Diagnostics;
using PermitScreen.Rules;

namespace PermitScreen.Checks;

/// <summary>Every <c>{fact.id}</c> in a rule's words names a fact.</summary>
internal sealed partial class PlaceholdersCheck : RuleSetCheck
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

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    internal static partial Regex Placeholder();

    private static void Check(Rule rule, Bilingual words, HashSet<string> facts, DiagnosticList diagnostics)
    {
        var names = new[] { words.Zh, words.En }.SelectMany(t => Placeholder().Matches(t)).Select(m => m.Groups[1].Value).Distinct();
        foreach (var name in names.Where(n => !facts.Contains(n)))
            diagnostics.AddUnknown(RuleFaults.BadPlaceholder, rule.Place, Nearest.Find(name, facts), name);
    }

    private static IEnumerable<Bilingual> Words(Rule rule) =>
        rule.Duties.Append(rule.Because).Concat(rule.Remedy is null ? [] : [rule.Remedy]);
}
