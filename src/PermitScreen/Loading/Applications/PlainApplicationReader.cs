using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Loading.Applications;

/// <summary>
/// Reads straight from the bytes what is written in the plainest way: ids of facts, words that were read before, bare numbers, lists of
/// these. Whatever else there is (a fault above all) it leaves alone, and the whole is read by way of nodes, which comes to the same for what is plain.
/// </summary>
internal ref struct PlainApplicationReader
{
    private static readonly BooleanValue Yes = new(true);
    private static readonly BooleanValue No = new(false);

    private readonly KnownWords words;
    private readonly FactCollector facts;
    private readonly string file;
    private readonly ReadOnlySpan<byte> utf8;
    private Utf8JsonReader reader;
    private int line;
    private int lineStart;
    private int seen;
    private string? id;
    private string? title;
    private LocalDate? asOf;
    private bool hasFacts;

    private PlainApplicationReader(RuleSet rules, ReadOnlySpan<byte> utf8, string file, int firstLine, int maxDepth)
    {
        words = KnownWords.Of(rules);
        facts = new FactCollector(rules, new DiagnosticList());
        this.file = file;
        this.utf8 = utf8;
        line = firstLine;
        reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
    }

    /// <summary>The application, or null when it is not plain.</summary>
    public static Application? Read(RuleSet rules, ReadOnlySpan<byte> utf8, string file, int firstLine, int maxDepth)
    {
        var plain = new PlainApplicationReader(rules, utf8, file, firstLine, maxDepth);
        try
        {
            return plain.ReadWhole();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private Application? ReadWhole()
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!ReadHead())
                return null;
        }

        if (!hasFacts || reader.Read())
            return null;
        return new Application { Id = id ?? "", Title = title, AsOf = asOf, Facts = facts.Facts };
    }

    private bool ReadHead()
    {
        if (reader.ValueTextEquals("facts"u8) && !hasFacts)
        {
            hasFacts = true;
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && ReadFacts();
        }

        if (reader.ValueTextEquals("id"u8) && id is null)
            return TryText(out id);
        if (reader.ValueTextEquals("title"u8) && title is null)
            return TryText(out title);
        if (!reader.ValueTextEquals("as_of"u8) || asOf is not null || !TryText(out var day) || !Dates.TryParseDay(day, out var date))
            return false;
        asOf = date;
        return true;
    }

    private bool TryText(out string text)
    {
        var isText = reader.Read() && reader.TokenType == JsonTokenType.String;
        text = isText ? reader.GetString()! : "";
        return isText;
    }

    private bool ReadFacts()
    {
        Span<char> name = stackalloc char[KnownWords.Longest];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueSpan.Length > KnownWords.Longest || words.Find(name[..reader.CopyString(name)]) is not { } fact)
                return false;
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null ? !facts.TryName(fact) : ReadFact(fact) is not { } given || !facts.TryAdd(given))
                return false;
        }

        return reader.TokenType == JsonTokenType.EndObject;
    }

    private GivenFact? ReadFact(Fact fact)
    {
        var place = Place();
        switch (reader.TokenType)
        {
            case JsonTokenType.True or JsonTokenType.False when fact.Type == FactType.Boolean:
                var isTrue = reader.TokenType == JsonTokenType.True;
                return new GivenFact(fact, isTrue ? Yes : No, isTrue ? "true" : "false", place);
            case JsonTokenType.Number when fact.Type == FactType.Number:
                return Number(fact, reader.ValueSpan) is { } number && !(number.IsZero && fact.IsPositive)
                    ? new GivenFact(fact, new NumberValue(number), Encoding.ASCII.GetString(reader.ValueSpan), place)
                    : null;
            case JsonTokenType.String when fact.Type == FactType.Number:
                return Quantity(fact, place);
            case JsonTokenType.String when fact.Type != FactType.Text:
                return Word(fact, out var word) is { } value ? new GivenFact(fact, value, word, place) : null;
            case JsonTokenType.StartArray when fact.HasManyValues:
                return List(fact, place);
            default:
                return null;
        }
    }

    /// <summary>Digits with at most one point in them; null for anything else, and for more of them than a machine word has.</summary>
    private static Rational? Number(Fact fact, ReadOnlySpan<byte> text)
    {
        const int Most = 17;
        if (text.Length > Most || text[0] == (byte)'-' || fact.Unit is null)
            return null;
        var (digits, scale, point) = (0L, 1L, false);
        foreach (var c in text)
        {
            if (c == (byte)'.')
            {
                point = true;
                continue;
            }

            if (c is < (byte)'0' or > (byte)'9')
                return null;
            digits = digits * 10 + (c - (byte)'0');
            scale = point ? scale * 10 : scale;
        }

        return Rational.FromParts(digits, scale);
    }

    /// <summary>A number with its unit, or bounds.</summary>
    private GivenFact? Quantity(Fact fact, SourcePlace place)
    {
        var text = reader.GetString()!;
        if (FactValueReader.UnknownWords.Contains(text.Trim()))
            return null;
        var diagnostics = new DiagnosticList();
        return FactNumbers.ReadBounds(fact, text, place, diagnostics) is { } value && diagnostics.Count == 0 ? new GivenFact(fact, value, text.Trim(), place) : null;
    }

    private FactValue? Word(Fact fact, out string word)
    {
        word = "";
        if (reader.ValueSpan.Length > KnownWords.Longest)
            return null;
        Span<char> text = stackalloc char[KnownWords.Longest];
        return words.Read(fact, text[..reader.CopyString(text)], out word);
    }

    private GivenFact? List(Fact fact, SourcePlace place)
    {
        ImmutableArray<string>.Builder? items = null;
        ManyValue? single = null;
        var text = "";
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String || Word(fact, out var word) is not ManyValue { IsComplete: true, IsSome: false, Items: [var item] } value
                || fact.Type == FactType.Item && item != word)
            {
                return null;
            }

            text = single is null ? word : $"{text}, {word}";
            if (single is null)
                single = value;
            else if (!(items ??= single.Items.ToBuilder()).Contains(item))
                items.Add(item);
        }

        if (single is null)
            return fact.IsCode || fact.IsNeverEmpty ? null : new GivenFact(fact, new ManyValue([]), "", place);
        return new GivenFact(fact, items is null ? single : new ManyValue(items.ToImmutable()), text, place);
    }

    /// <summary>Of the token that was read last; tokens only go on.</summary>
    private SourcePlace Place()
    {
        var at = (int)reader.TokenStartIndex;
        for (int next; (next = utf8[seen..at].IndexOf((byte)'\n')) >= 0;)
        {
            line++;
            lineStart = seen += next + 1;
        }

        seen = at;
        return new SourcePlace(file, line, at - lineStart + 1);
    }
}
