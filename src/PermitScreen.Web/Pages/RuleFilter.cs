using NodaTime;
using PermitScreen.Codes;
using PermitScreen.Rules;

namespace PermitScreen.Web.Pages;

/// <summary>Which rules a reader of the rule book looks for; an empty part does not narrow.</summary>
/// <param name="Pack">id of the pack</param>
/// <param name="Document">id of a cited document</param>
/// <param name="Words">each of them stands in title, id, clause or section</param>
/// <param name="Day">in force on it, or perhaps</param>
/// <param name="Region">six digits: the rule speaks to it, or to part of it</param>
internal sealed record RuleFilter(string? Pack, string? Document, Effect? Effect, string? Words, LocalDate? Day, string? Region)
{
    public IEnumerable<Rule> Of(RuleSet ruleSet) => ruleSet.Rules.Where(Fits);

    private bool Fits(Rule rule) =>
        (string.IsNullOrEmpty(Pack) || rule.Pack == Pack)
        && (string.IsNullOrEmpty(Document) || rule.Documents.Any(d => d.Id == Document))
        && (Effect is null || rule.Effect == Effect)
        && (Day is not { } day || rule.InForce.Contains(day) != Truth.No)
        && (string.IsNullOrEmpty(Region) || SpeaksTo(rule, Region))
        && (string.IsNullOrWhiteSpace(Words) || Words.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries).All(word => Has(rule, word)));

    private static bool SpeaksTo(Rule rule, string region)
    {
        var (scope, place) = (rule.Scope.Region, RegionTable.SignificantPrefix(region));
        return scope.Length == 0 || place.StartsWith(scope, StringComparison.Ordinal) || scope.StartsWith(place, StringComparison.Ordinal);
    }

    private static bool Has(Rule rule, string word) =>
        TextsOf(rule).Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> TextsOf(Rule rule) =>
    [
        rule.Id,
        rule.Title.Zh,
        rule.Title.En,
        .. rule.Clauses.SelectMany(c => new[] { c.Id, c.Section, c.Locator }),
        .. rule.Documents.SelectMany(d => new[] { d.Title.Zh, d.Title.En }),
    ];
}
