using System.Collections.Immutable;
using PermitScreen.Diagnostics;

namespace PermitScreen.Facts;

/// <summary>All facts there are, found by id, alias or label, and the implications among them.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Fact> byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Facts in the order of their indexes, and what follows from them.</summary>
    internal Vocabulary(ImmutableArray<Fact> facts, ImmutableArray<Implication> implications)
    {
        Facts = facts;
        Implications = implications;
        foreach (var fact in facts)
            byName.TryAdd(fact.Id, fact);
        foreach (var fact in facts)
        {
            foreach (var alias in fact.Aliases)
                byName.TryAdd(alias, fact);
            byName.TryAdd(fact.Label.Zh, fact);
            byName.TryAdd(fact.Label.En, fact);
        }
    }

    /// <summary>The kinds of thing of which an application may list several.</summary>
    internal ImmutableArray<ThingKind> Things { get; init; } = [];

    /// <summary>No facts at all.</summary>
    public static Vocabulary Empty { get; } = new([], []);

    /// <summary>Every fact, in the order in which they are asked when nothing else decides.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>What follows from what.</summary>
    internal ImmutableArray<Implication> Implications { get; }

    /// <summary>By id, alias, Chinese or English label.</summary>
    public Fact? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The fact with exactly this id.</summary>
    public Fact? this[string id] => byName.TryGetValue(id, out var fact) && fact.Id == id ? fact : null;

    /// <summary>
    /// Whether this very fact is one of these. Facts are found by position, and another vocabulary may have another fact there,
    /// even another version of the same one.
    /// </summary>
    public bool Contains(Fact fact) => (uint)fact.Index < (uint)Facts.Length && ReferenceEquals(Facts[fact.Index], fact);

    /// <summary>The name that a mistyped one most likely meant: an id for ids, a label for labels.</summary>
    public string? Suggest(string name) => Nearest.Find(name, byName.Keys);

    /// <summary>What a fact is called; its id when there is no such fact.</summary>
    public string LabelOf(string factId, Language language) => this[factId]?.Label.In(language) ?? factId;
}
