using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>
/// Reads sets and codes: a list, one text with the separators that tables use, and what says that a list is not the whole
/// (<c>{at_least: […]}</c>, <c>[residential, …]</c>, 学校、医院等, 有，种类不清).
/// </summary>
internal sealed partial class ManyValueReader(CodeTables tables, DiagnosticList diagnostics, RuleSet? rules = null)
{
    private static readonly char[] Separators = [';', '；', '、', '|', ',', '，', '\n'];

    /// <summary>Takes a member that no option names for the <see cref="Fact.UnlistedOption"/>, and a word that surely means one trade for its code.</summary>
    public bool IsLenient { get; set; }

    /// <param name="readings">receives the words that were taken for codes</param>
    public ManyValue? Read(Fact fact, Node node, ImmutableArray<CodeReading>.Builder readings)
    {
        switch (node)
        {
            case MappingNode { Entries: [{ Key: SetWords.AtLeast } list] }:
                return Read(fact, list.Value, readings) is { } members ? members with { IsComplete = false } : null;
            case SequenceNode sequence:
                return ReadWords(fact, sequence.Items, true, node.Place, readings);
            case ScalarNode scalar when !fact.IsCode && SetWords.IsSome(scalar.Text.Trim()):
                return new ManyValue([]) { IsComplete = false, IsSome = true };
            case ScalarNode scalar when fact.Options.Any(o => o.Label.Zh == scalar.Text.Trim()):
                return ReadWords(fact, [scalar], true, node.Place, readings);
            case ScalarNode scalar:
                var isPart = SetWords.TryStrip(scalar.Text.Trim(), out var text);
                var words = fact.IsCode && !AreBareCodes(text) ? BetweenCodes().Split(text) : text.Split(Separators);
                var written = words.Select(word => word.Trim()).Where(word => word.Length > 0);
                return ReadWords(fact, written.Select(word => new ScalarNode(word, scalar.Quoted, scalar.Place)), !isPart, node.Place, readings);
            default:
                diagnostics.Add(RuleFaults.WrongNode, node.Place, Expected.TextList);
                return null;
        }
    }

    /// <summary>
    /// The ideographic comma stands inside names such as 酒、饮料和精制茶制造业; it parts codes with their names where another code follows it
    /// (C3360金属表面处理及热处理加工、C3872照明灯具制造, as report forms print them).
    /// </summary>
    [GeneratedRegex(@"[;；|,，\n]|、(?=\s*[A-Za-z]?\d{2})")]
    private static partial Regex BetweenCodes();

    /// <summary>2929、3360: no name is among them, so the ideographic comma parts them.</summary>
    private static bool AreBareCodes(string text) => text.All(c => char.IsAsciiLetterOrDigit(c) || c == ' ' || Separators.Contains(c));

    private ManyValue? ReadWords(Fact fact, IEnumerable<Node> words, bool isComplete, SourcePlace place, ImmutableArray<CodeReading>.Builder readings)
    {
        var items = ImmutableArray.CreateBuilder<string>();
        var perhaps = new List<string>();
        var sound = true;
        var saysNone = false;
        foreach (var word in words)
        {
            if (word is not ScalarNode scalar)
            {
                diagnostics.Add(RuleFaults.WrongNode, word.Place, Expected.Text);
                sound = false;
                continue;
            }

            var text = scalar.Text.Trim();
            if (SetWords.IsAndOthers(text))
                isComplete = false;
            else if (!fact.IsCode && SetWords.IsNone(text))
                saysNone = true;
            else
                sound &= TryAdd(fact, scalar, items, perhaps, readings, ref isComplete);
        }

        if (saysNone && items.Count > 0)
        {
            diagnostics.Add(ApplicationFaults.NoneBesideOthers, place, fact.Id);
            return null;
        }

        if (sound && fact.IsNeverEmpty && isComplete && items.Count == 0)
        {
            diagnostics.Add(RuleFaults.WrongNode, place, Expected.AtLeastOne);
            return null;
        }

        // Several industries or regions are given as a list; no industry at all is no answer.
        if (!sound || fact.IsCode && items.Count == 0)
            return null;
        ImmutableArray<string> open = isComplete ? [.. perhaps.Except(items)] : [];
        return new ManyValue(items.ToImmutable()) { IsComplete = isComplete && open.IsEmpty, Perhaps = open };
    }

    private bool TryAdd(Fact fact, ScalarNode word, ImmutableArray<string>.Builder items, List<string> perhaps, ImmutableArray<CodeReading>.Builder readings, ref bool isComplete)
    {
        if (fact.Type == FactType.Industry && StrippedCodes.IsAmbiguous(word, tables, diagnostics))
        {
            // One of two trades, but not known which: what else is named is not the whole.
            isComplete = false;
            return true;
        }

        ImmutableArray<string> options;
        if (fact.IsCode)
            options = CodeOf(fact.Type, word, readings) is { } code ? [code] : [];
        else if (!FactOptions.TryReadSeveral(fact, word, diagnostics, IsLenient, out options))
            return false;
        foreach (var option in options)
        {
            if (option == SetWords.Open)
                isComplete = false;
            else if (option[^1] == SetWords.Doubt)
                perhaps.Add(option[..^1]);
            else if (!items.Contains(option))
                items.Add(option);
        }

        return !fact.IsCode || !options.IsEmpty;
    }

    private string? CodeOf(FactType type, ScalarNode word, ImmutableArray<CodeReading>.Builder readings)
    {
        if (!IsLenient || type != FactType.Industry || rules is null || TradeSuggestion.Sure(word.Text, rules) is not { } entry)
            return tables.Resolve(type, word, diagnostics, rules);
        diagnostics.Add(ApplicationFaults.ReadAsTrade, word.Place, word.Text.Trim(), $"{entry.Code} {entry.Name}");
        readings.Add(new CodeReading(word.Text.Trim(), entry));
        return entry.Code;
    }
}
