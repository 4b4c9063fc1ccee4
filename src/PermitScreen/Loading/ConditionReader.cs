using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads <c>when</c>, <c>unless</c>, <c>concerns</c> and <c>gate</c> into the canonical condition.</summary>
internal sealed class ConditionReader(Definitions definitions)
{
    private readonly ExpectationReader expectations = new(definitions);

    /// <summary>The condition, or null after a diagnostic.</summary>
    public Condition? Read(Node node) => Read(node, false);

    /// <summary>The condition of a <c>concerns</c> or of an <c>applies</c>, the places where <c>known</c> may stand.</summary>
    public Condition? ReadWithKnown(Node node) => Read(node, true);

    /// <param name="mayKnow"><c>known</c> may stand here: below a negation or another <c>known</c> it says nothing that can be meant</param>
    private Condition? Read(Node node, bool mayKnow)
    {
        if (node is not MappingNode mapping)
        {
            definitions.Diagnostics.Add(RuleFaults.WrongNode, node.Place, Expected.Condition);
            return null;
        }

        if (mapping.Entries.IsEmpty)
        {
            definitions.Diagnostics.Add(RuleFaults.EmptyCondition, node.Place);
            return null;
        }

        var parts = mapping.Entries.Select(entry => ReadEntry(entry, mayKnow)).ToList();
        if (parts.Contains(null))
            return null;
        return parts.Count == 1 ? parts[0] : new All([.. parts!]) { Place = node.Place };
    }

    /// <summary>A condition that is exactly one test, as gates of sets, implications and mirrors need it.</summary>
    public Test? ReadTest(Node node)
    {
        switch (Read(node))
        {
            case null:
                return null;
            case Test test:
                return test;
            default:
                definitions.Diagnostics.Add(RuleFaults.WrongNode, node.Place, Expected.SingleTest);
                return null;
        }
    }

    private Condition? ReadEntry(MappingEntry entry, bool mayKnow)
    {
        switch (entry.Key)
        {
            case "all":
                return ReadParts(entry, mayKnow) is { } all ? new All(all) { Place = entry.KeyPlace } : null;
            case "any":
                return ReadParts(entry, mayKnow) is { } any ? new Any(any) { Place = entry.KeyPlace } : null;
            case "not":
                return Read(entry.Value) is { } part ? new Not(part) { Place = entry.KeyPlace } : null;
            case "known" when mayKnow:
                return Read(entry.Value) is { } known ? new Known(known) { Place = entry.KeyPlace } : null;
            case "known":
                definitions.Diagnostics.Add(RuleFaults.KnownElsewhere, entry.KeyPlace);
                return null;
            default:
                return definitions.Fact(entry.Key, entry.KeyPlace) is { } fact ? ReadExpectation(fact, entry) : null;
        }
    }

    private ImmutableArray<Condition>? ReadParts(MappingEntry entry, bool mayKnow)
    {
        if (entry.Value is not SequenceNode { Items.IsEmpty: false } sequence)
        {
            definitions.Diagnostics.Add(RuleFaults.WrongNode, entry.Value.Place, Expected.List);
            return null;
        }

        var parts = sequence.Items.Select(item => Read(item, mayKnow)).ToList();
        return parts.Contains(null) ? null : [.. parts!];
    }

    private Condition? ReadExpectation(Fact fact, MappingEntry entry)
    {
        if (entry.Value is MappingNode { Entries: [{ Key: "not" } negated] })
            return ReadExpectation(fact, entry with { Value = negated.Value }) is { } part ? new Not(part) { Place = entry.KeyPlace } : null;
        return expectations.Read(fact, entry.Value, entry.KeyPlace);
    }
}
