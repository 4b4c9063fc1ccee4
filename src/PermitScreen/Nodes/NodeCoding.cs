using System.Collections.Immutable;
using System.Text;
using PermitScreen.Diagnostics;

namespace PermitScreen.Nodes;

/// <summary>Nodes as bytes: each text once, then the tree with the places of its nodes.</summary>
internal static class NodeCoding
{
    private const byte Plain = 0;
    private const byte Quoted = 1;
    private const byte Sequence = 2;
    private const byte Mapping = 3;

    public static byte[] Encode(Node root)
    {
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        using var tree = new MemoryStream();
        using (var writer = new BinaryWriter(tree, Encoding.UTF8, leaveOpen: true))
            Write(root, writer, texts);
        using var all = new MemoryStream();
        using (var writer = new BinaryWriter(all, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write7BitEncodedInt(texts.Count);
            foreach (var text in texts.OrderBy(t => t.Value))
                writer.Write(text.Key);
        }

        tree.WriteTo(all);
        return all.ToArray();
    }

    /// <summary>The nodes again, or null when the bytes are none that <see cref="Encode"/> gave.</summary>
    public static Node? Decode(ReadOnlySpan<byte> bytes, string file)
    {
        try
        {
            var reader = new Bytes(bytes);
            var texts = new string[reader.Count()];
            for (var i = 0; i < texts.Length; i++)
                texts[i] = reader.Text();
            return Read(ref reader, texts, file, 0);
        }
        catch (Exception e) when (e is InvalidDataException or IndexOutOfRangeException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static void Write(Node node, BinaryWriter writer, Dictionary<string, int> texts)
    {
        switch (node)
        {
            case ScalarNode scalar:
                writer.Write(scalar.Quoted ? Quoted : Plain);
                Write(scalar.Place, writer);
                writer.Write7BitEncodedInt(IndexOf(scalar.Text, texts));
                break;
            case SequenceNode sequence:
                writer.Write(Sequence);
                Write(sequence.Place, writer);
                writer.Write7BitEncodedInt(sequence.Items.Length);
                foreach (var item in sequence.Items)
                    Write(item, writer, texts);
                break;
            case MappingNode mapping:
                writer.Write(Mapping);
                Write(mapping.Place, writer);
                writer.Write7BitEncodedInt(mapping.Entries.Length);
                foreach (var entry in mapping.Entries)
                {
                    writer.Write7BitEncodedInt(IndexOf(entry.Key, texts));
                    Write(entry.KeyPlace, writer);
                    Write(entry.Value, writer, texts);
                }

                break;
        }
    }

    private static void Write(SourcePlace place, BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(place.Line);
        writer.Write7BitEncodedInt(place.Column);
    }

    private static int IndexOf(string text, Dictionary<string, int> texts)
    {
        if (!texts.TryGetValue(text, out var index))
            texts[text] = index = texts.Count;
        return index;
    }

    private static Node Read(ref Bytes reader, string[] texts, string file, int depth)
    {
        if (depth > NodeLimits.Default.MaxDepth)
            throw new InvalidDataException("nested too deeply");
        var kind = reader.Byte();
        var place = ReadPlace(ref reader, file);
        switch (kind)
        {
            case Plain or Quoted:
                return new ScalarNode(texts[reader.Number()], kind == Quoted, place);
            case Sequence:
                var items = ImmutableArray.CreateBuilder<Node>(reader.Count());
                for (var left = items.Capacity; left > 0; left--)
                    items.Add(Read(ref reader, texts, file, depth + 1));
                return new SequenceNode(items.MoveToImmutable(), place);
            case Mapping:
                var entries = ImmutableArray.CreateBuilder<MappingEntry>(reader.Count());
                for (var left = entries.Capacity; left > 0; left--)
                    entries.Add(new MappingEntry(texts[reader.Number()], ReadPlace(ref reader, file), Read(ref reader, texts, file, depth + 1)));
                return new MappingNode(entries.MoveToImmutable(), place);
            default:
                throw new InvalidDataException("no kind of node");
        }
    }

    private static SourcePlace ReadPlace(ref Bytes reader, string file) => new(file, reader.Number(), reader.Number());

    /// <summary>Reads what <see cref="BinaryWriter"/> wrote, without a stream between.</summary>
    private ref struct Bytes(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> rest = bytes;

        public byte Byte()
        {
            var first = rest[0];
            rest = rest[1..];
            return first;
        }

        public int Number()
        {
            var number = 0;
            for (var shift = 0; shift < 35; shift += 7)
            {
                var part = Byte();
                number |= (part & 0x7F) << shift;
                if (part < 0x80)
                    return number;
            }

            throw new InvalidDataException("no number");
        }

        /// <summary>Each of what is counted takes a byte at least, so no count can ask for more memory than there are bytes.</summary>
        public int Count() => Number() is var count && count >= 0 && count <= rest.Length ? count : throw new InvalidDataException("more than there is");

        public string Text()
        {
            var length = Count();
            var text = Encoding.UTF8.GetString(rest[..length]);
            rest = rest[length..];
            return text;
        }
    }
}
