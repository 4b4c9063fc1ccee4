using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads what is required of one fact. Some writings become more than one test (<c>none</c>, a list beside items).</summary>
internal sealed class ExpectationReader(Definitions definitions)
{
    private readonly RangeReader ranges = new(definitions.Diagnostics);

    public Condition? Read(Fact fact, Node node, SourcePlace place)
    {
        var words = node switch
        {
            ScalarNode scalar => [scalar],
            SequenceNode { Items.IsEmpty: false } sequence when sequence.Items.All(i => i is ScalarNode) => sequence.Items.Cast<ScalarNode>().ToList(),
            _ => (IReadOnlyList<ScalarNode>)[],
        };
        if (words.Count == 0)
        {
            definitions.Diagnostics.Add(RuleFaults.WrongNode, node.Place, Expected.TextList);
            return null;
        }

        return fact.Type switch
        {
            FactType.Number or FactType.Date => ReadRange(fact, words, node.Place, place),
            FactType.Industry or FactType.Region => ReadCodes(fact, words, place),
            FactType.Text => Refuse(fact, place),
            _ => ReadOptions(fact, words, place),
        };
    }

    private Test? ReadRange(Fact fact, IReadOnlyList<ScalarNode> words, SourcePlace valuePlace, SourcePlace place)
    {
        if (words.Count > 1)
        {
            definitions.Diagnostics.Add(RuleFaults.WrongNode, valuePlace, Expected.Value);
            return null;
        }

        return ranges.Read(fact, words[0]) is { } range ? new Test(fact, new InRange(range, words[0].Text)) { Place = place } : null;
    }

    private Condition? ReadCodes(Fact fact, IReadOnlyList<ScalarNode> words, SourcePlace place)
    {
        if (words is [{ Text: "any" }])
            return new Test(fact, new NotEmpty()) { Place = place };
        var codes = ImmutableArray.CreateBuilder<string>();
        var groups = ImmutableArray.CreateBuilder<CodeGroup>();
        var parts = ImmutableArray.CreateBuilder<Condition>();
        var sound = true;
        foreach (var word in words)
        {
            if (!word.Text.StartsWith("group:", StringComparison.Ordinal))
                sound &= definitions.Tables.TryReadPrefixes(fact.Type, word, definitions.Diagnostics, codes);
            else if (definitions.Group(word.Text["group:".Length..], word.Place) is not { } group)
                sound = false;
            else if (definitions.MembershipFact(group, fact, place) is { } membership)
                parts.Add(membership);
            else
                groups.Add(group);
        }

        if (!sound)
            return null;
        if (codes.Count + groups.Count > 0)
            parts.Add(new Test(fact, new InCodes(codes.ToImmutable(), groups.ToImmutable())) { Place = place });
        return parts.Count == 1 ? parts[0] : new Any(parts.ToImmutable()) { Place = place };
    }

    private Condition? ReadOptions(Fact fact, IReadOnlyList<ScalarNode> words, SourcePlace place)
    {
        if (words is [{ Text: "any" }] && fact.HasManyValues)
            return new Test(fact, new NotEmpty()) { Place = place };
        if (words is [{ Text: "none" }] && fact.HasManyValues)
            return new Not(new Test(fact, new NotEmpty()) { Place = place }) { Place = place };

        var options = ImmutableArray.CreateBuilder<string>();
        var parts = ImmutableArray.CreateBuilder<Condition>();
        var sound = true;
        foreach (var word in words)
        {
            if (word.Text.StartsWith("list:", StringComparison.Ordinal) && fact.Type == FactType.Item)
            {
                var list = definitions.List(word.Text["list:".Length..], word.Place);
                sound &= list is not null;
                if (list is not null)
                    parts.Add(new Test(fact, new InList(list)) { Place = place });
            }
            else if (FactOptions.TryRead(fact, word, definitions.Diagnostics, out var option))
            {
                options.Add(option);
            }
            else
            {
                sound = false;
            }
        }

        if (!sound)
            return null;
        if (options.Count > 0)
            parts.Add(new Test(fact, new OneOf(options.ToImmutable())) { Place = place });
        return parts.Count == 1 ? parts[0] : new Any(parts.ToImmutable()) { Place = place };
    }

    private Condition? Refuse(Fact fact, SourcePlace place)
    {
        definitions.Diagnostics.Add(RuleFaults.NotTestable, place, fact.Id);
        return null;
    }
}
