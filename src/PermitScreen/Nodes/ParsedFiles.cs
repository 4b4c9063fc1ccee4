using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PermitScreen.Nodes;

/// <summary>
/// YAML files that were parsed before without the examples in them, found by the hash of their whole text: parsing is most of what loading
/// rules costs. Only sound files are kept, and what is found is read and checked like any other file. A text that was changed is not found;
/// a file of parsed texts that is cut off, damaged or of another build holds nothing.
/// </summary>
internal sealed class ParsedFiles
{
    /// <summary>The name of such a file beside a program.</summary>
    public const string FileName = "rules.parsed";

    private const int HashLength = SHA256.HashSizeInBytes;

    private readonly byte[] content;
    private readonly Dictionary<UInt128, (int Start, int Length)> places = [];

    private ParsedFiles(byte[] content) => this.content = content;

    /// <summary>None, so that everything is parsed.</summary>
    public static ParsedFiles None { get; } = new([]);

    /// <summary>The build that wrote a file, and the only one that may read it.</summary>
    private static ReadOnlySpan<byte> Build => typeof(ParsedFiles).Module.ModuleVersionId.ToByteArray();

    /// <summary>Opens a file of parsed texts; one that is missing or not as it was written counts as none.</summary>
    public static ParsedFiles Open(string path)
    {
        try
        {
            return File.Exists(path) ? Read(File.ReadAllBytes(path)) : None;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return None;
        }
    }

    /// <summary>The same from memory.</summary>
    public static ParsedFiles Read(byte[] content)
    {
        var head = Build.Length;
        if (content.Length < head + HashLength || !content.AsSpan(0, head).SequenceEqual(Build))
            return None;
        var body = content.AsSpan(0, content.Length - HashLength);
        if (!SHA256.HashData(body).AsSpan().SequenceEqual(content.AsSpan(body.Length)))
            return None;
        var found = new ParsedFiles(content);
        try
        {
            using var reader = new BinaryReader(new MemoryStream(content, head, body.Length - head, writable: false));
            var start = head;
            for (var left = reader.ReadInt32(); left > 0; left--)
            {
                var key = new UInt128(reader.ReadUInt64(), reader.ReadUInt64());
                found.places.Add(key, (start + reader.ReadInt32(), reader.ReadInt32()));
            }

            return found;
        }
        catch (Exception e) when (e is EndOfStreamException or ArgumentException)
        {
            return None;
        }
    }

    /// <summary>Writes texts that were parsed without a fault.</summary>
    public static void Write(Stream target, IReadOnlyList<(string Text, Node Root)> files)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        writer.Write(Build);
        var parts = files.DistinctBy(f => KeyOf(f.Text)).Select(f => (Key: KeyOf(f.Text), Bytes: NodeCoding.Encode(f.Root))).ToList();
        const int perFile = 16 + 4 + 4;
        var start = sizeof(int) + parts.Count * perFile;
        writer.Write(parts.Count);
        foreach (var (key, bytes) in parts)
        {
            writer.Write((ulong)(key >> 64));
            writer.Write((ulong)key);
            writer.Write(start);
            writer.Write(bytes.Length);
            start += bytes.Length;
        }

        foreach (var (_, bytes) in parts)
            writer.Write(bytes);
        writer.Flush();
        var body = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        target.Write(body);
        target.Write(SHA256.HashData(body));
    }

    /// <summary>The root of a text that was parsed before, with its places in <paramref name="file"/>; otherwise null.</summary>
    public Node? Find(string text, string file)
    {
        if (places.Count == 0 || !places.TryGetValue(KeyOf(text), out var place))
            return null;
        if (place.Start < 0 || place.Length < 0 || place.Start > content.Length - place.Length)
            return null;
        return NodeCoding.Decode(content.AsSpan(place.Start, place.Length), file);
    }

    /// <summary>Half of the hash, which is more than enough to tell the files of a directory apart.</summary>
    private static UInt128 KeyOf(string text)
    {
        Span<byte> hash = stackalloc byte[HashLength];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return new UInt128(MemoryMarshal.Read<ulong>(hash), MemoryMarshal.Read<ulong>(hash[sizeof(ulong)..]));
    }
}
