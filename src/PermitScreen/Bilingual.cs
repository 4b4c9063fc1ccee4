namespace PermitScreen;

/// <summary>A text in Chinese and in English; both are always there.</summary>
public sealed record Bilingual(string Zh, string En)
{
    public static Bilingual Empty { get; } = new("", "");

    public string In(Language language) => language == Language.Zh ? Zh : En;

    /// <summary>What reads the same in both languages: an id, a number, a place.</summary>
    public static implicit operator Bilingual(string same) => new(same, same);

    public static Bilingual FromString(string same) => same;
}
