using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;

namespace PermitScreen.Loading.Applications;

/// <summary>
/// The ids of facts, and what words for them were read as before. A word gets in when the reader of values has read it without a fault, so
/// it can mean nothing else here; the same few thousand words stand in all applications.
/// </summary>
internal sealed class KnownWords
{
    /// <summary>Characters of a name or a word; a longer one is read anew each time.</summary>
    public const int Longest = 64;

    private const int MostOfAFact = 4000;

    private static readonly ConditionalWeakTable<RuleSet, KnownWords> Known = [];

    /// <summary>What parts several words in one text: such a text means another thing as a member of a list.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create(";；、|,，");

    private readonly RuleSet rules;
    private readonly FrozenDictionary<string, Fact>.AlternateLookup<ReadOnlySpan<char>> facts;
    private readonly ConcurrentDictionary<string, FactValue>[] ofFacts;

    private KnownWords(RuleSet rules)
    {
        this.rules = rules;
        facts = rules.Vocabulary.Facts.ToFrozenDictionary(f => f.Id, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        ofFacts = [.. rules.Vocabulary.Facts.Select(_ => new ConcurrentDictionary<string, FactValue>(concurrencyLevel: 1, capacity: 3, StringComparer.Ordinal))];
    }

    public static KnownWords Of(RuleSet rules) => Known.GetValue(rules, static rules => new KnownWords(rules));

    /// <summary>The fact with exactly this id.</summary>
    public Fact? Find(ReadOnlySpan<char> id) => facts.TryGetValue(id, out var fact) ? fact : null;

    /// <summary>What a word means as the value of a fact; null when it is no plain word for one.</summary>
    /// <param name="word">the word as one that is kept, so that nobody has to make another</param>
    public FactValue? Read(Fact fact, ReadOnlySpan<char> text, out string word)
    {
        var words = ofFacts[fact.Index];
        if (words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var kept, out var value))
        {
            word = kept;
            return value;
        }

        word = text.ToString();
        if (text.IndexOfAny(Separators) >= 0 || text.IsEmpty || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
            return null;
        var diagnostics = new DiagnosticList();
        var given = new FactValueReader(rules.Tables, diagnostics, rules).Read(fact, new ScalarNode(word, true, default));
        given = given is null ? null : CatalogueNumbers.Read(given, rules, diagnostics);
        if (given is null || diagnostics.Count > 0)
            return null;
        if (words.Count < MostOfAFact)
            words.TryAdd(word, given.Value);
        return given.Value;
    }
}
