using System.Text.RegularExpressions;
using PermitScreen.Diagnostics;
using PermitScreen.Rules;

namespace PermitScreen.Loading.Checks;

/// <summary>Every <c>{fact.id}</c> in a rule's words names a fact.</summary>
internal sealed partial class PlaceholdersCheck : RuleSetCheck
{
    public override void Check(Definitions definitions)
    {
        foreach (var rule in definitions.Packs.Values.SelectMany(p => p.Rules))
        {
            foreach (var words in Words(rule))
                Check(rule, words, definitions);
        }
    }

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    internal static partial Regex Placeholder();

    private static void Check(Rule rule, Bilingual words, Definitions definitions)
    {
        var names = new[] { words.Zh, words.En }.SelectMany(t => Placeholder().Matches(t)).Select(m => m.Groups[1].Value).Distinct();
        foreach (var name in names.Where(n => !definitions.Facts.ContainsKey(n)))
            definitions.Diagnostics.AddUnknown(RuleFaults.BadPlaceholder, rule.Place, Nearest.Find(name, definitions.Facts.Keys), name);
    }

    private static IEnumerable<Bilingual> Words(Rule rule) =>
        rule.Duties.Append(rule.Because).Concat(rule.Remedy is null ? [] : [rule.Remedy]);
}
