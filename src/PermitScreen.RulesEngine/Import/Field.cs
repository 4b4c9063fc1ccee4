using System.Text;
using PermitScreen.Facts;

namespace PermitScreen.RulesEngine.Import;

/// <summary>A field of the workflow's inputs as a fact: of which type, by what it is compared with.</summary>
internal sealed class Field(string path, string prefix, Fact? known)
{
    private readonly List<string> words = [];
    private FactType? type = known?.Type;

    public string Path => path;

    public string Id => known?.Id ?? $"{prefix}.{Slug(path, '.')}";

    /// <summary>It is not one of the facts there are already.</summary>
    public bool IsNew => known is null;

    public FactType Type => type ?? FactType.Text;

    public IReadOnlyList<string> Words => words;

    /// <summary>Takes note of a test; false when it does not go together with what is known of the field.</summary>
    public bool Take(Term term) => term switch
    {
        TrueTerm => IsOf(FactType.Boolean),
        NumberTerm => IsOf(FactType.Number),
        WordsTerm test => TakeWords(test),
        _ => false,
    };

    public string OptionOf(string word) => known is null ? $"w{words.IndexOf(word) + 1}_{Slug(word, '_')}".TrimEnd('_') : word;

    /// <summary>Small letters, digits and underscores; whatever else is left out, so it may be empty.</summary>
    public static string Slug(string text, char kept)
    {
        var slug = new StringBuilder();
        foreach (var (c, before) in text.Zip(text.Prepend('_')))
        {
            if (char.IsAsciiLetterUpper(c) && char.IsAsciiLetterOrDigit(before) && !char.IsAsciiLetterUpper(before))
                slug.Append('_');
            if (char.IsAsciiLetterOrDigit(c) || c == kept)
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '_')
                slug.Append('_');
        }

        return slug.ToString().Trim('_');
    }

    private bool TakeWords(WordsTerm test)
    {
        if (known is not null)
            return known.Type is FactType.Enum or FactType.Set && test.Words.All(w => known.OptionIndex(w) >= 0);
        if (!IsOf(FactType.Enum))
            return false;
        words.AddRange(test.Words.Where(w => !words.Contains(w, StringComparer.Ordinal)));
        return true;
    }

    private bool IsOf(FactType wanted)
    {
        type ??= wanted;
        return type == wanted;
    }
}
