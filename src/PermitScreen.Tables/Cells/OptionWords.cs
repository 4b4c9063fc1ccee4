using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Tables.Headings;

namespace PermitScreen.Tables.Cells;

/// <summary>The words for the options of one fact: its ids, its labels, the words that the vocabulary has for them, and 无 for the option <c>none</c>.</summary>
internal sealed class OptionWords
{
    private const string NoneOption = "none";

    private readonly Dictionary<string, string> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> several = new(StringComparer.Ordinal);
    private readonly bool hasNone;

    public OptionWords(Fact fact)
    {
        foreach (var option in fact.Options)
        {
            foreach (var name in (string[])[option.Id, option.Label.Zh, option.Label.En])
                byKey.TryAdd(HeadingText.KeyOf(name), option.Id);
        }

        foreach (var (word, meant) in fact.Words)
        {
            if (meant is [var single])
                byKey.TryAdd(HeadingText.KeyOf(word), single);
            else
                several.TryAdd(HeadingText.KeyOf(word), meant);
        }

        hasNone = fact.Options.Any(option => option.Id == NoneOption);
    }

    /// <summary>All that a word of a list means: one option, or the several that the vocabulary or a contraction joins. Empty for any other word.</summary>
    public IReadOnlyList<string> ReadAll(string word) => Read(word) is { } one ? [one] : Contracted(word);

    /// <summary>The option that a word means, or null.</summary>
    public string? Read(string word) => byKey.TryGetValue(HeadingText.KeyOf(word), out var id) && !CellText.IsNone(word)
        ? id
        : hasNone && (CellText.IsNone(word) || word == "否") ? NoneOption : null;

    /// <summary>
    /// The options that a contraction joins: 改扩建 is 改建 and 扩建, 新改扩建 is 新建 too. Empty for any other word.
    /// </summary>
    public IReadOnlyList<string> Contracted(string word)
    {
        if (several.TryGetValue(HeadingText.KeyOf(word), out var meant))
            return meant;
        if (word.Length is < 3 or > 6)
            return [];
        var options = word[..^1].Select(c => Read($"{c}{word[^1]}")).ToList();
        return options.All(option => option is not null) ? [.. options.Distinct()!] : [];
    }
}
