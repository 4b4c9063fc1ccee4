using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;

namespace PermitScreen.Tests.Laws;

/// <summary>A small random world: a vocabulary, rules in three packs, and an application. It is text, so that a counterexample can be read.</summary>
public sealed record World(
    ImmutableArray<string> Vocabulary,
    ImmutableArray<string> Implications,
    ImmutableArray<WorldRule> Rules,
    ImmutableArray<WorldFact> Facts,
    string AsOf)
{
    // Laws of one seed draw the same worlds, and loading one takes longer than testing it.
    private static readonly ConcurrentDictionary<string, RuleSet> Loaded = new();

    private RuleSet? loaded;

    public RuleSet RuleSet => loaded ??= Loaded.GetOrAdd(string.Join('\n', Files(Rules)), _ => Load(Rules));

    /// <summary>The rules in this order, in files of the order in which their packs first come; read anew.</summary>
    public RuleSet Load(IEnumerable<WorldRule> rules) => Sample.Rules(Files(rules));

    private string[] Files(IEnumerable<WorldRule> rules)
    {
        var vocabulary = Sample.Vocabulary([.. Vocabulary])
            + (Implications.IsEmpty ? "" : "\nimplications:\n" + string.Join('\n', Implications));
        var packs = rules.GroupBy(r => r.Pack).Select(p => Sample.PackOf(p.Key, RegionOf(p.Key), [.. p.Select(r => r.Text)]));
        return [vocabulary, WorldGenerator.Groups, WorldGenerator.Lists, .. packs];
    }

    public static string Flow(IEnumerable<WorldFact> facts) => $"{{{string.Join(", ", facts.Select(f => $"{f.Id}: {f.Value}"))}}}";

    /// <summary>Simpler worlds: a rule or a fact less.</summary>
    public IEnumerable<World> Smaller()
    {
        foreach (var rule in Rules.Where(r => Rules.Length > 1 && !Rules.Any(o => o.Overrides.Contains(r.Id))))
            yield return this with { Rules = Rules.Remove(rule), loaded = null };
        foreach (var fact in Facts)
            yield return this with { Facts = Facts.Remove(fact) };
        foreach (var implication in Implications)
            yield return this with { Implications = Implications.Remove(implication), loaded = null };
    }

    public override string ToString() => new StringBuilder()
        .AppendLine().AppendJoin('\n', Vocabulary)
        .AppendLine().AppendJoin('\n', Implications)
        .AppendLine().AppendJoin('\n', Rules.Select(r => r.Text))
        .AppendLine().Append(Flow(Facts)).Append(" as of ").Append(AsOf).ToString();

    private static string RegionOf(string pack) => pack switch { "province" => "530000", "city" => "530600", _ => "" };
}

public sealed record WorldRule(string Id, string Pack, string Text, ImmutableArray<string> Overrides);

public readonly record struct WorldFact(string Id, string Value);
