using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads the value that an application or a case gives a fact.</summary>
/// <param name="rules">whose everyday words help who has not found the code of an industry; null for cases, which are part of them</param>
internal sealed class FactValueReader(CodeTables tables, DiagnosticList diagnostics, RuleSet? rules = null)
{
    /// <summary>What people write when they do not know, and the strokes of an empty cell; it is the same as not answering.</summary>
    internal static readonly HashSet<string> UnknownWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "~", "null", "unknown", "?", "？", "未知", "不清楚", "不知道", "不详", "待定", "n/a", "—", "——", "-", "--", "/",
    };

    private readonly ManyValueReader many = new(tables, diagnostics, rules);

    /// <summary>An application is worth reading though a word in it is no name of the vocabulary; of a single answer one can ask again.</summary>
    public bool IsLenient { get => many.IsLenient; init => many.IsLenient = value; }

    public static bool MeansUnknown(Node node) => node is ScalarNode scalar && UnknownWords.Contains(scalar.Text.Trim());

    /// <summary>The fact as given; null when it is unknown, or after a diagnostic.</summary>
    public GivenFact? Read(Fact fact, Node node)
    {
        if (MeansUnknown(node))
            return null;
        if (!fact.HasManyValues)
            return ReadSingle(fact, node) is { } single ? new GivenFact(fact, single, TextOf(node), node.Place) : null;
        var readings = ImmutableArray.CreateBuilder<CodeReading>();
        return many.Read(fact, node, readings) is { } members ? new GivenFact(fact, members, TextOf(node), node.Place) { Readings = readings.ToImmutable() } : null;
    }

    private FactValue? ReadSingle(Fact fact, Node node)
    {
        if (node is not ScalarNode scalar)
        {
            diagnostics.Add(RuleFaults.WrongNode, node.Place, Expected.Value);
            return null;
        }

        switch (fact.Type)
        {
            case FactType.Number:
                return FactNumbers.ReadBounds(fact, scalar.Text, scalar.Place, diagnostics);
            case FactType.Date:
                if (Dates.TryParseDay(scalar.Text, out var date))
                    return new DateValue(date);
                diagnostics.Add(RuleFaults.BadDate, scalar.Place, scalar.Text);
                return null;
            case FactType.Text:
                return new TextValue(scalar.Text);
            default:
                if (!FactOptions.TryRead(fact, scalar, diagnostics, out var option))
                    return null;
                return fact.Type == FactType.Boolean ? new BooleanValue(option == "true") : new OptionValue(option);
        }
    }

    private static string TextOf(Node node) => node switch
    {
        ScalarNode scalar => scalar.Text.Trim(),
        SequenceNode sequence => string.Join(", ", sequence.Items.OfType<ScalarNode>().Select(s => s.Text)),
        MappingNode { Entries: [var only] } => $"{only.Key}: {TextOf(only.Value)}",
        _ => "",
    };
}
