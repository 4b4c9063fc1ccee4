using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>What a rule rests on, with its citations: it is the same for every project, so it is made once and kept for as long as the rule is.</summary>
internal sealed class CitedRule
{
    private static readonly ConditionalWeakTable<Rule, CitedRule> Known = [];

    private readonly ImmutableArray<Citation> zh;
    private readonly ImmutableArray<Citation> en;

    /// <summary>By clause the sets that the rule tests and that have an option of its name.</summary>
    private readonly ImmutableArray<Fact[]> lists;

    private readonly bool hasLists;

    private CitedRule(Rule rule)
    {
        zh = [.. rule.Clauses.Zip(rule.Documents, (clause, document) => Citation.Of(rule, clause, document, Language.Zh))];
        en = [.. rule.Clauses.Zip(rule.Documents, (clause, document) => Citation.Of(rule, clause, document, Language.En))];
        lists = [.. rule.Clauses.Select(entry => rule.Condition.Facts.Where(f => f.Type == FactType.Set && f.OptionIndex(entry.Id) >= 0).ToArray())];
        hasLists = lists.Any(l => l.Length > 0);
        Documents = [.. rule.Documents.Distinct()];
    }

    /// <summary>The documents of its clauses, each once.</summary>
    public ImmutableArray<SourceDocument> Documents { get; }

    public static CitedRule Of(Rule rule) => Known.GetValue(rule, static rule => new CitedRule(rule));

    /// <summary>One for each clause.</summary>
    public ImmutableArray<Citation> In(Language language) => language == Language.Zh ? zh : en;

    /// <summary>Those that one project gives occasion for: an entry of a list is cited only where the project is known to have it.</summary>
    public ImmutableArray<Citation> In(Language language, FactSheet sheet) =>
        hasLists ? [.. In(language).Where((_, i) => IsMeant(lists[i], In(language)[i].Clause, sheet))] : In(language);

    private static bool IsMeant(Fact[] lists, string entry, FactSheet sheet) =>
        lists.Length == 0 || Array.Exists(lists, l => sheet.ValueOf(l) is ManyValue chosen && chosen.Items.Contains(entry));
}
