using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PermitScreen.Diagnostics;

namespace PermitScreen.Nodes;

/// <summary>Turns JSON bytes into nodes. Numbers keep the text they were written in, so that nothing is rounded.</summary>
internal static class JsonNodeReader
{
    /// <summary>The value in <paramref name="utf8"/>, or null after an error in <paramref name="diagnostics"/>.</summary>
    /// <param name="firstLine">line of the file at which the bytes begin (NDJSON)</param>
    public static Node? Read(ReadOnlySpan<byte> utf8, string file, NodeLimits limits, DiagnosticList diagnostics, int firstLine = 1)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
        var cursor = new Cursor(file, utf8, firstLine);
        try
        {
            reader.Read();
            var node = ReadValue(ref reader, ref cursor, diagnostics);
            if (reader.Read())
                diagnostics.Add(NodeFaults.OneDocument, cursor.At(reader.TokenStartIndex));
            return node;
        }
        catch (JsonException e)
        {
            var place = new SourcePlace(file, firstLine + (int)(e.LineNumber ?? 0), (int)(e.BytePositionInLine ?? 0) + 1);
            var sentence = e.Message.Split(" LineNumber", 2)[0].TrimEnd('.');
            diagnostics.Add(NodeFaults.Syntax, place, sentence);
            return null;
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader lets such bytes pass until the text is asked for.
            diagnostics.Add(NodeFaults.NotText, cursor.At(reader.TokenStartIndex));
            return null;
        }
    }

    private static Node ReadValue(ref Utf8JsonReader reader, ref Cursor cursor, DiagnosticList diagnostics)
    {
        var place = cursor.At(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, ref cursor, diagnostics, place);
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<Node>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(ReadValue(ref reader, ref cursor, diagnostics));
                return new SequenceNode(items.ToImmutable(), place);
            case JsonTokenType.String:
                return new ScalarNode(reader.GetString()!, true, place);
            default:
                return new ScalarNode(Encoding.UTF8.GetString(reader.ValueSpan), false, place);
        }
    }

    private static MappingNode ReadObject(ref Utf8JsonReader reader, ref Cursor cursor, DiagnosticList diagnostics, SourcePlace place)
    {
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var keyPlace = cursor.At(reader.TokenStartIndex);
            var key = reader.GetString()!;
            reader.Read();
            var value = ReadValue(ref reader, ref cursor, diagnostics);
            if (keys.Add(key))
                entries.Add(new MappingEntry(key, keyPlace, value));
            else
                diagnostics.Add(NodeFaults.DuplicateKey, keyPlace, key);
        }

        return new MappingNode(entries.ToImmutable(), place);
    }

    /// <summary>Turns byte offsets into lines and columns; offsets only ever grow while reading.</summary>
    private ref struct Cursor(string file, ReadOnlySpan<byte> utf8, int firstLine)
    {
        private readonly ReadOnlySpan<byte> utf8 = utf8;
        private int line = firstLine;
        private int lineStart;
        private int seen;

        public SourcePlace At(long offset)
        {
            for (; seen < offset; seen++)
            {
                if (utf8[seen] != (byte)'\n')
                    continue;
                line++;
                lineStart = seen + 1;
            }

            return new SourcePlace(file, line, (int)offset - lineStart + 1);
        }
    }
}
