namespace PermitScreen.Quantities;

/// <summary>The words that make an estimate of a number: 约20吨, 20吨左右.</summary>
internal static class EstimateWords
{
    private static readonly string[] Before =
        ["大约", "大概", "将近", "接近", "约为", "约", "近", "≈", "~", "approximately", "approx.", "approx", "about", "around", "circa", "ca.", "ca"];

    private static readonly string[] After = ["左右", "上下"];

    /// <summary>The text without the word; null when it is no estimate.</summary>
    public static string? Strip(string text)
    {
        foreach (var word in Before)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return text[word.Length..].Trim();
        }

        return After.Where(word => text.EndsWith(word, StringComparison.Ordinal)).Select(word => text[..^word.Length].Trim()).FirstOrDefault();
    }
}
