using System.Text;
using PermitScreen.Codes;

namespace PermitScreen.Trades;

/// <summary>
/// Words for trades by their pinyin (yangzhu: 养猪) or the first letters of it (jyz: 加油站). What the letters can mean is looked up as the
/// word it is, so nothing is found here that the word itself would not find.
/// </summary>
internal sealed class Spelling
{
    /// <summary>Letters. Fewer initials fit too many words to say anything.</summary>
    private const int FewestInitials = 3;

    private const string Toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü";
    private const string Toneless = "aaaaeeeeiiiioooouuuuvvvvv";

    private readonly Dictionary<string, List<string>> spelled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> initials = new(StringComparer.Ordinal);
    private readonly List<(string Text, string Spelled)> behind;
    private readonly List<(string Text, string Spelled)> before;

    public Spelling(IEnumerable<string> words, PinyinTable pinyin)
    {
        foreach (var word in words.Where(word => word.Count(c => !char.IsAscii(c)) > 1))
        {
            if (pinyin.Read(word) is not { IsEmpty: false } syllables)
                continue;
            Add(spelled, string.Concat(syllables), word);
            Add(initials, string.Concat(syllables.Select(syllable => syllable[0])), word);
        }

        behind = Spell(Affixes.Behind, pinyin);
        before = Spell(Affixes.Before, pinyin);
    }

    /// <summary>The letters of a text that is nothing but letters, in small ones and without tones (ü as v); else null.</summary>
    public static string? LettersOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var small = char.ToLowerInvariant(c);
            if (char.IsAsciiLetter(small))
                letters.Append(small);
            else if (Toned.IndexOf(small, StringComparison.Ordinal) is >= 0 and var at)
                letters.Append(Toneless[at]);
            else if (!char.IsWhiteSpace(c) && c is not '\'' and not '’' and not '-')
                return null;
        }

        return letters.Length == 0 ? null : letters.ToString();
    }

    /// <summary>The words, or words with what may stand before or behind them (养猪 and 场), that are spelled so.</summary>
    public IEnumerable<string> Spelled(string letters)
    {
        if (spelled.TryGetValue(letters, out var whole))
            return whole;
        return behind.Where(affix => letters.EndsWith(affix.Spelled, StringComparison.Ordinal))
            .SelectMany(affix => Words(spelled, letters[..^affix.Spelled.Length]).Select(word => word + affix.Text))
            .Concat(before.Where(affix => letters.StartsWith(affix.Spelled, StringComparison.Ordinal))
                .SelectMany(affix => Words(spelled, letters[affix.Spelled.Length..]).Select(word => affix.Text + word)));
    }

    /// <summary>The words whose syllables begin so, then those that a single character behind completes.</summary>
    public IEnumerable<string> Abbreviated(string letters) => letters.Length < FewestInitials
        ? []
        : Words(initials, letters).Concat(behind
            .Where(affix => affix.Text.Length == 1 && affix.Spelled[0] == letters[^1])
            .SelectMany(affix => Words(initials, letters[..^1]).Select(word => word + affix.Text)));

    private static List<string> Words(Dictionary<string, List<string>> words, string letters) => words.GetValueOrDefault(letters) ?? [];

    private static void Add(Dictionary<string, List<string>> words, string letters, string word)
    {
        if (!words.TryGetValue(letters, out var known))
            words.Add(letters, known = []);
        known.Add(word);
    }

    private static List<(string Text, string Spelled)> Spell(IEnumerable<Affix> affixes, PinyinTable pinyin) =>
        [.. affixes.Select(affix => (affix.Text, string.Concat(pinyin.Read(affix.Text)))).Where(affix => affix.Item2.Length > 0).Distinct()];
}
