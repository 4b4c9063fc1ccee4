namespace PermitScreen.Quantities;

/// <summary>
/// Recognises texts that state no exact value. Reading "20吨以上" as 20 would decide a threshold on a number nobody gave.
/// </summary>
internal static class Inexact
{
    private static readonly string[] ApproximatePrefixes =
        ["约", "大约", "大概", "近", "将近", "接近", "≈", "~", "about", "approx", "around", "circa", "ca"];

    private static readonly string[] BoundPrefixes =
    [
        ">", "<", "≥", "≤", "≧", "≦", "大于", "小于", "高于", "低于", "多于", "少于", "不大于", "不小于", "不高于", "不低于",
        "不多于", "不少于", "不超", "超", "至少", "至多", "最多", "最少",
    ];

    private static readonly string[] ApproximateWords = ["左右", "上下", "余", "多", "约", "±", "几"];
    private static readonly string[] BoundWords = ["以上", "以下", "以内", "起"];

    public static QuantityProblem? OfStart(string text) =>
        ApproximatePrefixes.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? QuantityProblem.Approximate
        : BoundPrefixes.Any(word => text.StartsWith(word, StringComparison.Ordinal)) ? QuantityProblem.Bound
        : null;

    /// <summary>Judges what follows the number.</summary>
    public static QuantityProblem? OfRest(string rest) =>
        IsRange(rest) ? QuantityProblem.Range
        : ApproximateWords.Any(word => rest.Contains(word, StringComparison.Ordinal)) ? QuantityProblem.Approximate
        : BoundWords.Any(word => rest.Contains(word, StringComparison.Ordinal)) ? QuantityProblem.Bound
        : null;

    // A dash or 至 with a second number behind it, wherever the first unit ends: "10-20 t", "10t—20t", "1万至2万吨".
    private static bool IsRange(string rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] is '-' or '~' or '–' or '—' or '−' or '至' or '到')
            {
                var next = rest.AsSpan(i + 1).TrimStart(" -—~");
                if (next.Length > 0 && char.IsAsciiDigit(next[0]))
                    return true;
            }
        }

        return false;
    }
}
