namespace PermitScreen;

/// <summary>A text in Chinese and in English; both are always there.</summary>
/// <param name="Zh">the text in Chinese</param>
/// <param name="En">the text in English</param>
public sealed record Bilingual(string Zh, string En)
{
    /// <summary>No words in either language.</summary>
    public static Bilingual Empty { get; } = new("", "");

    /// <summary>The text in one of the languages.</summary>
    public string In(Language language) => language == Language.Zh ? Zh : En;

    /// <summary>What reads the same in both languages: an id, a number, a place.</summary>
    public static implicit operator Bilingual(string same) => new(same, same);

    /// <summary>What reads the same in both languages, such as an id or a number.</summary>
    public static Bilingual FromString(string same) => same;
}
