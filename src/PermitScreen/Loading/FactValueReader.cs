using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads the value that an application or a case gives a fact.</summary>
internal sealed class FactValueReader(CodeTables tables, DiagnosticList diagnostics)
{
    /// <summary>What people write when they do not know; it is the same as not answering.</summary>
    internal static readonly HashSet<string> UnknownWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "~", "null", "unknown", "?", "？", "未知", "不清楚", "不知道", "不详", "待定", "n/a",
    };

    private static readonly char[] Separators = [';', '；', '、', '|', ',', '，'];

    /// <summary>Without the ideographic comma, which stands inside names such as 酒、饮料和精制茶制造业.</summary>
    private static readonly char[] CodeSeparators = [';', '；', '|', ',', '，'];

    public static bool MeansUnknown(Node node) => node is ScalarNode scalar && UnknownWords.Contains(scalar.Text.Trim());

    /// <summary>The fact as given; null when it is unknown, or after a diagnostic.</summary>
    public GivenFact? Read(Fact fact, Node node)
    {
        if (MeansUnknown(node))
            return null;
        var value = fact.HasManyValues ? ReadMany(fact, node) : ReadSingle(fact, node);
        return value is null ? null : new GivenFact(fact, value, TextOf(node), node.Place);
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
                return FactNumbers.Read(fact, scalar.Text, scalar.Place, diagnostics) is { } number ? new NumberValue(number) : null;
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

    private ManyValue? ReadMany(Fact fact, Node node)
    {
        var items = ImmutableArray.CreateBuilder<string>();
        var sound = true;
        var saysNone = false;
        foreach (var word in Split(node, fact.IsCode ? CodeSeparators : Separators))
        {
            if (word is not ScalarNode scalar)
            {
                diagnostics.Add(RuleFaults.WrongNode, word.Place, Expected.Text);
                sound = false;
                continue;
            }

            var text = scalar.Text.Trim();
            if (text is "none" or "无" or "都没有" or "以上都没有" && !fact.IsCode)
            {
                saysNone = true;
                continue;
            }

            if (fact.IsCode)
            {
                var code = tables.Resolve(fact.Type, scalar, diagnostics);
                sound &= code is not null;
                if (code is not null && !items.Contains(code))
                    items.Add(code);
            }
            else if (FactOptions.TryRead(fact, scalar, diagnostics, out var option))
            {
                if (!items.Contains(option))
                    items.Add(option);
            }
            else
            {
                sound = false;
            }
        }

        if (saysNone && items.Count > 0)
        {
            diagnostics.Add(ApplicationFaults.NoneBesideOthers, node.Place, fact.Id);
            return null;
        }

        // Several industries or regions are given as a list; no industry at all is no answer.
        return sound && !(fact.IsCode && items.Count == 0) ? new ManyValue(items.ToImmutable()) : null;
    }

    /// <summary>A list, or one text with the separators that tables use.</summary>
    private static IEnumerable<Node> Split(Node node, char[] separators) => node switch
    {
        SequenceNode sequence => sequence.Items,
        ScalarNode scalar => scalar.Text
            .Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(text => new ScalarNode(text, scalar.Quoted, scalar.Place)),
        _ => [node],
    };

    private static string TextOf(Node node) => node switch
    {
        ScalarNode scalar => scalar.Text.Trim(),
        SequenceNode sequence => string.Join(", ", sequence.Items.OfType<ScalarNode>().Select(s => s.Text)),
        _ => "",
    };
}
