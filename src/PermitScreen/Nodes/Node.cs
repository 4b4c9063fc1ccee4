using System.Collections.Immutable;
using PermitScreen.Diagnostics;

namespace PermitScreen.Nodes;

/// <summary>A value read from YAML or JSON that knows where it stood.</summary>
internal abstract record Node(SourcePlace Place);

/// <summary>A single value as it was written. <see cref="Quoted"/> tells "yes" from yes.</summary>
internal sealed record ScalarNode(string Text, bool Quoted, SourcePlace Place) : Node(Place)
{
    public bool IsNull => !Quoted && Text is "" or "~" or "null";
}

internal sealed record SequenceNode(ImmutableArray<Node> Items, SourcePlace Place) : Node(Place);

/// <summary>A mapping in the order of the file; keys are unique (a repeated key is a diagnostic of the reader).</summary>
internal sealed record MappingNode(ImmutableArray<MappingEntry> Entries, SourcePlace Place) : Node(Place)
{
    public Node? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key == key)
                    return entry.Value;
            }

            return null;
        }
    }
}

internal readonly record struct MappingEntry(string Key, SourcePlace KeyPlace, Node Value);
