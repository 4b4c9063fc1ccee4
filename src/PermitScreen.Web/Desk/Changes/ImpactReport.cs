using System.Text.Json;
using PermitScreen.Comparing;
using PermitScreen.Rules;

namespace PermitScreen.Web.Desk.Changes;

/// <summary>What a comparison found.</summary>
/// <param name="Unread">cases that could not be compared, because their row was not read</param>
/// <param name="Rules">how many of the changed cases each rule has a part in, the most frequent first</param>
/// <param name="RuleChanges">how many rules were added, removed, changed and reworded</param>
/// <param name="Listed">the changed cases, up to <see cref="MostListed"/></param>
internal sealed record ImpactReport(
    int Cases, int Changed, int Unread, IReadOnlyList<ImpactMove> Moves, IReadOnlyList<ImpactRule> Rules, IReadOnlyDictionary<string, int> RuleChanges, IReadOnlyList<ImpactCase> Listed)
{
    /// <summary>A change that concerns more is looked at by its counts.</summary>
    public const int MostListed = 5000;

    public static ImpactReport Of(Impact impact, int unread, IReadOnlyList<ImpactCase> listed) => new(
        impact.Counts.Cases,
        impact.Counts.Changed,
        unread,
        [.. impact.Counts.Moves.Select(move => new ImpactMove(move.From, move.To, move.Count))],
        [.. impact.Counts.Rules.OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => new ImpactRule(TitleOf(impact, rule.Key), rule.Key, rule.Value))],
        impact.Rules.CountBy(change => SnakeCase.Of(change.Kind)).ToDictionary(),
        listed);

    public string Write() => JsonSerializer.Serialize(this);

    public static ImpactReport Read(string json) => JsonSerializer.Deserialize<ImpactReport>(json)!;

    private static Bilingual TitleOf(Impact impact, string id) =>
        (impact.After.Screener.RuleSet.RulesWithId(id).FirstOrDefault() ?? impact.Before.Screener.RuleSet.RulesWithId(id).First()).Title;
}

/// <param name="From">null where the rules of then did not understand it</param>
/// <param name="To">null where the rules to come do not understand it</param>
internal sealed record ImpactMove(VerdictRange? From, VerdictRange? To, int Count);

internal sealed record ImpactRule(Bilingual Title, string Id, int Count);

/// <param name="Id">of the case</param>
/// <param name="By">ids of the rules that make something else of it, the gravest first</param>
internal sealed record ImpactCase(string Id, VerdictRange? From, VerdictRange? To, IReadOnlyList<string> By);
