using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Reading;

/// <summary>The JSON tokens of a stream, one after the other, through a buffer that holds no more than it must, with their places.</summary>
internal ref struct JsonStream
{
    private const int FirstBuffer = 1 << 16;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly Stream stream;
    private readonly string file;
    private readonly LayerLimits limits;
    private readonly IncrementalHash hash;
    private byte[] buffer = new byte[FirstBuffer];
    private int length;
    private bool ended;
    private Utf8JsonReader reader;

    // Lines up to `counted`, a position in the buffer; the buffer begins at `passed` bytes of the file.
    private long total;
    private long passed;
    private int counted;
    private int line = 1;
    private long lineStart;

    public JsonStream(Stream stream, string file, LayerLimits limits, IncrementalHash hash)
    {
        this.stream = stream;
        this.file = file;
        this.limits = limits;
        this.hash = hash;
        Fill(0);
        var mark = buffer.AsSpan(0, length).StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        counted = mark;
        buffer.AsSpan(mark, length - mark).CopyTo(buffer);
        length -= mark;
        passed = mark;
        counted = 0;
        lineStart = mark;
        // One level above ours: the exact place comes from our own check.
        reader = new Utf8JsonReader(buffer.AsSpan(0, length), ended, new JsonReaderState(new JsonReaderOptions { MaxDepth = limits.MaxDepth + 1 }));
    }

    public readonly JsonTokenType Type => reader.TokenType;

    /// <summary>Objects and arrays around the token.</summary>
    public readonly int Depth => reader.CurrentDepth;

    public readonly bool IsEmpty => total == 0;

    /// <summary>Where the token begins.</summary>
    public SourcePlace Place
    {
        get
        {
            var start = (int)reader.TokenStartIndex;
            CountLines(start);
            return new SourcePlace(file, line, (int)(passed + start - lineStart) + 1);
        }
    }

    /// <summary>The next token; false at the end.</summary>
    public bool Read()
    {
        while (!reader.Read())
        {
            if (ended)
                return false;
            Refill();
        }

        if (reader.CurrentDepth >= limits.MaxDepth && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            throw Stop(NodeFaults.TooDeep, limits.MaxDepth);
        return true;
    }

    /// <summary>Passes over the value that begins with this token.</summary>
    public void Skip()
    {
        if (Type == JsonTokenType.PropertyName)
            Read();
        if (Type is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        var depth = Depth;
        while (Read() && Depth > depth)
        {
        }
    }

    public readonly string Text() => reader.GetString() ?? "";

    /// <summary>The token as it is written, for numbers and words.</summary>
    public readonly string Raw() => System.Text.Encoding.UTF8.GetString(reader.ValueSpan);

    public readonly bool TryGetNumber(out double number) => reader.TryGetDouble(out number);

    public readonly bool IsName(ReadOnlySpan<byte> name) => reader.ValueTextEquals(name);

    public UnreadableLayerException Stop(DiagnosticKind kind, long limit) =>
        new(new Diagnostic(kind, Place, [limit.ToString(CultureInfo.InvariantCulture)]));

    private void Refill()
    {
        var consumed = (int)reader.BytesConsumed;
        var state = reader.CurrentState;
        CountLines(consumed);
        buffer.AsSpan(consumed, length - consumed).CopyTo(buffer);
        length -= consumed;
        passed += consumed;
        counted -= consumed;
        if (length == buffer.Length)
        {
            if (buffer.Length >= limits.MaxTokenBytes)
                throw new UnreadableLayerException(new Diagnostic(LayerFaults.TokenTooLong, new SourcePlace(file, line, 1), [Number(limits.MaxTokenBytes)]));
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        Fill(length);
        reader = new Utf8JsonReader(buffer.AsSpan(0, length), ended, state);
    }

    private void Fill(int from)
    {
        length = from;
        while (length < buffer.Length)
        {
            var read = stream.Read(buffer, length, buffer.Length - length);
            if (read == 0)
            {
                ended = true;
                break;
            }

            hash.AppendData(buffer, length, read);
            length += read;
            total += read;
            if (total > limits.MaxFileBytes)
                throw new UnreadableLayerException(new Diagnostic(NodeFaults.TooLarge, SourcePlace.Whole(file), [Number(total), Number(limits.MaxFileBytes)]));
        }
    }

    private void CountLines(int position)
    {
        if (position <= counted)
            return;
        var span = buffer.AsSpan(counted, position - counted);
        var breaks = span.Count((byte)'\n');
        if (breaks > 0)
        {
            line += breaks;
            lineStart = passed + counted + span.LastIndexOf((byte)'\n') + 1;
        }

        counted = position;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
