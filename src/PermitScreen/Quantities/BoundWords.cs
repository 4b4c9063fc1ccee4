namespace PermitScreen.Quantities;

/// <summary>
/// The words that make a limit of a number. Whether 以上, 以下 and 以内 take in the number itself is disputed outside of criminal and
/// civil law, where they do; read so, both readings lie in the interval, and the end alone stays open.
/// </summary>
internal static class BoundWords
{
    /// <summary>Longer words stand before those that they begin with.</summary>
    private static readonly (string Word, bool IsLower, bool Included)[] Before =
    [
        ("大于或等于", true, true), ("大于等于", true, true), ("小于或等于", false, true), ("小于等于", false, true),
        ("不大于", false, true), ("不高于", false, true), ("不多于", false, true), ("不超过", false, true), ("不超", false, true),
        ("不小于", true, true), ("不低于", true, true), ("不少于", true, true), ("至少", true, true), ("最少", true, true),
        ("至多", false, true), ("最多", false, true), ("不足", false, false), ("不到", false, false), ("不满", false, false), ("未满", false, false),
        ("未达到", false, false), ("未达", false, false), ("大于", true, false), ("高于", true, false), ("多于", true, false), ("超过", true, false),
        ("超", true, false), ("小于", false, false), ("低于", false, false), ("少于", false, false),
        (">=", true, true), ("<=", false, true), ("≥", true, true), ("≤", false, true), ("≧", true, true), ("≦", false, true),
        ("⩾", true, true), ("⩽", false, true), (">", true, false), ("<", false, false),
        ("at least", true, true), ("not less than", true, true), ("no less than", true, true), ("at most", false, true), ("no more than", false, true),
        ("not more than", false, true), ("up to", false, true), ("more than", true, false), ("over", true, false), ("above", true, false),
        ("less than", false, false), ("under", false, false), ("below", false, false),
    ];

    private static readonly (string Word, bool IsLower, bool Included)[] After =
    [
        ("以上(不含)", true, false), ("(不含)以上", true, false), ("以下(不含)", false, false), ("(不含)以下", false, false),
        ("以内(不含)", false, false), ("以上(含)", true, true), ("(含)以上", true, true), ("以下(含)", false, true), ("(含)以下", false, true),
        ("及以上", true, true), ("及其以上", true, true), ("及以下", false, true), ("及其以下", false, true),
        ("以上", true, true), ("以下", false, true), ("以内", false, true), ("之内", false, true), ("起", true, true),
        ("or more", true, true), ("and more", true, true), ("or less", false, true), ("and less", false, true),
    ];

    /// <summary>The limit that a text begins with, and the text behind the word.</summary>
    public static bool TryStart(string text, out bool isLower, out bool included, out string rest)
    {
        foreach (var (word, lower, closed) in Before)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                (isLower, included, rest) = (lower, closed, text[word.Length..].Trim());
                return true;
            }
        }

        (isLower, included, rest) = (false, false, text);
        return false;
    }

    /// <summary>The limit that a text ends with, and the text before the word.</summary>
    public static bool TryEnd(string text, out bool isLower, out bool included, out string rest)
    {
        foreach (var (word, lower, closed) in After)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                (isLower, included, rest) = (lower, closed, text[..^word.Length].Trim());
                return true;
            }
        }

        (isLower, included, rest) = (false, false, text);
        return false;
    }
}
