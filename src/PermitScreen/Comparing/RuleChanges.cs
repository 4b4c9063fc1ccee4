using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Comparing;

/// <summary>Finds what was added, removed and changed among rules. A rule is known by its id; of several versions each is compared with the one that begins on its day, else with the one beside it.</summary>
internal static class RuleChanges
{
    /// <summary>What of a rule decides, by the keys of rule files.</summary>
    private static readonly (string Key, Func<Rule, string> Text)[] Deciding =
    [
        ("when", r => CanonicalText.Of(r.Condition)),
        ("concerns", r => r.Concerns is { } concerns ? CanonicalText.Of(concerns) : ""),
        ("then", r => SnakeCase.Of(r.Effect)),
        ("dimension", r => SnakeCase.Of(r.Dimension)),
        ("in_force", r => string.Join(' ', Dates.Format(r.InForce.From), Dates.Format(r.InForce.SurelyFrom), r.InForce.To is { } to ? Dates.Format(to) : "")),
        ("region", r => r.Scope.Region),
        ("industry", r => string.Join(' ', r.Scope.Industries.Order(StringComparer.Ordinal).Concat(r.Scope.UnsettledIndustries.Order(StringComparer.Ordinal).Select(u => u + "?")))),
        ("nature", r => r.Scope.Nature is { } nature ? CanonicalText.Of(nature) : ""),
        ("unit", r => r.Scope.Unit ?? ""),
        ("overrides", r => string.Join(' ', r.Overrides.Order(StringComparer.Ordinal))),
        ("clause", r => string.Join(' ', r.Clauses.Select(c => $"{c.DocumentId}/{c.Id}/{c.Strength}"))),
        ("verified", r => r.Verified ? "yes" : "no"),
    ];

    /// <summary>What of it is only said.</summary>
    private static readonly (string Key, Func<Rule, string> Text)[] Words =
    [
        ("title", r => Both(r.Title)),
        ("because", r => Both(r.Because)),
        ("remedy", r => Both(r.Remedy)),
        ("note", r => Both(r.Note)),
        ("duties", r => string.Join('\n', r.Duties.Select(Both))),
    ];

    public static ImmutableArray<RuleChange> Between(IEnumerable<Rule> before, IEnumerable<Rule> after)
    {
        var (old, current) = (before.ToLookup(r => r.Id, StringComparer.Ordinal), after.ToLookup(r => r.Id, StringComparer.Ordinal));
        var ids = old.Select(g => g.Key).Union(current.Select(g => g.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [.. ids.SelectMany(id => OfVersions([.. old[id]], [.. current[id]]))];
    }

    private static IEnumerable<RuleChange> OfVersions(List<Rule> before, List<Rule> after)
    {
        var pairs = before.Select(b => (Before: (Rule?)b, After: after.Find(a => a.InForce.From == b.InForce.From))).ToList();
        var free = new Queue<Rule>(after.Where(a => before.TrueForAll(b => b.InForce.From != a.InForce.From)));
        foreach (var (one, same) in pairs)
        {
            var other = same ?? (free.Count > 0 ? free.Dequeue() : null);
            if (other is null)
                yield return new RuleChange(RuleChangeKind.Removed, one, null, []);
            else if (Compare(one!, other) is { } change)
                yield return change;
        }

        foreach (var added in free)
            yield return new RuleChange(RuleChangeKind.Added, null, added, []);
    }

    private static RuleChange? Compare(Rule before, Rule after)
    {
        if (ReferenceEquals(before, after))
            return null;
        var deciding = Differing(Deciding, before, after);
        var parts = deciding.Concat(Differing(Words, before, after)).ToImmutableArray();
        return parts.IsEmpty ? null : new RuleChange(deciding.Count > 0 ? RuleChangeKind.Changed : RuleChangeKind.Reworded, before, after, parts);
    }

    private static List<string> Differing((string Key, Func<Rule, string> Text)[] parts, Rule before, Rule after) =>
        [.. parts.Where(p => p.Text(before) != p.Text(after)).Select(p => p.Key)];

    private static string Both(Bilingual? text) => text is null ? "" : $"{text.Zh}\n{text.En}";
}
