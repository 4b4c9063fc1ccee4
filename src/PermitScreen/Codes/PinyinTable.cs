using System.Collections.Immutable;

namespace PermitScreen.Codes;

/// <summary>
/// How the characters that occur in names of trades are read, in pinyin without tones (ü is v). A character with several readings has the
/// usual one; phrases say where it is another: 银行 yin hang.
/// </summary>
internal sealed class PinyinTable
{
    private const string CharactersHeader = "reading,characters";
    private const string PhrasesHeader = "phrase,reading";

    private readonly Dictionary<char, string> characters;
    private readonly Dictionary<string, string[]> phrases;
    private readonly int longest;

    private PinyinTable(Dictionary<char, string> characters, Dictionary<string, string[]> phrases)
    {
        this.characters = characters;
        this.phrases = phrases;
        longest = phrases.Keys.Select(phrase => phrase.Length).DefaultIfEmpty().Max();
    }

    public static CodeTableResult<PinyinTable> Load(TextReader characters, TextReader phrases)
    {
        var errors = new List<string>();
        var one = new Dictionary<char, string>();
        foreach (var row in CodeCsv.Read(characters, CharactersHeader, errors))
        {
            foreach (var character in row[1].Where(character => !one.TryAdd(character, row[0])))
                errors.Add($"line {row.Line}: `{character}` stands twice");
        }

        var several = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in CodeCsv.Read(phrases, PhrasesHeader, errors, "phrases: "))
        {
            var syllables = row[1].Split(' ');
            if (syllables.Length != row[0].Length || !several.TryAdd(row[0], syllables))
                errors.Add($"phrases: line {row.Line}: a syllable for each character of `{row[0]}`, and each phrase once");
        }

        return CodeTableResult<PinyinTable>.Of(errors, () => new PinyinTable(one, several));
    }

    /// <summary>The syllables of a word; letters and digits stand for themselves. Empty where a character is not in the table.</summary>
    public ImmutableArray<string> Read(string word)
    {
        var syllables = ImmutableArray.CreateBuilder<string>(word.Length);
        for (var at = 0; at < word.Length;)
        {
            if (PhraseAt(word, at) is { } phrase)
            {
                syllables.AddRange(phrases[phrase]);
                at += phrase.Length;
            }
            else if (char.IsAsciiLetterOrDigit(word[at]))
            {
                syllables.Add(char.ToLowerInvariant(word[at++]).ToString());
            }
            else if (characters.TryGetValue(word[at++], out var syllable))
            {
                syllables.Add(syllable);
            }
            else
            {
                return [];
            }
        }

        return syllables.ToImmutable();
    }

    private string? PhraseAt(string word, int at)
    {
        for (var length = Math.Min(longest, word.Length - at); length > 1; length--)
        {
            if (phrases.ContainsKey(word.Substring(at, length)))
                return word.Substring(at, length);
        }

        return null;
    }
}
