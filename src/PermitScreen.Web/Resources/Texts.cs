using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace PermitScreen.Web.Resources;

/// <summary>The fixed texts of the pages in one language, from <c>Resources/zh.json</c> and <c>Resources/en.json</c>.</summary>
internal sealed class Texts
{
    private static readonly Texts Chinese = new("zh");
    private static readonly Texts English = new("en");

    private readonly FrozenDictionary<string, string> texts;

    private Texts(string name)
    {
        using var stream = typeof(Texts).Assembly.GetManifestResourceStream($"PermitScreen.Web.Resources.{name}.json")!;
        texts = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static Texts In(Language language) => language == Language.Zh ? Chinese : English;

    /// <summary>Every key, for the test that no language lacks one.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <exception cref="KeyNotFoundException">there is no such text</exception>
    public string this[string key] => texts[key];

    /// <param name="arguments">for the places <c>{0}</c>, <c>{1}</c> of the text</param>
    public string this[string key, params object[] arguments] => string.Format(CultureInfo.InvariantCulture, texts[key], arguments);
}
