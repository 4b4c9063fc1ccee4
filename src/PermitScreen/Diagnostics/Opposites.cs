namespace PermitScreen.Diagnostics;

/// <summary>Names that are near in letters and far in meaning: 红线内 and 红线外, permitted and unpermitted.</summary>
internal static class Opposites
{
    // A name that has one of these where the other has not, or has another, says something else.
    private const string Turning = "不非无未没免禁否是有内外上下大小高低新旧老前后增减多少优劣良差正负进出入先后左右东西南北一二三四五六七八九十甲乙丙丁";

    private static readonly string[] Prefixes = ["non", "not", "no", "un", "in", "im", "dis", "de"];

    /// <summary>Whether what tells the two apart turns the meaning round.</summary>
    public static bool Are(string one, string other) =>
        Turning.Any(c => one.Count(x => x == c) != other.Count(x => x == c)) || Negates(one, other) || Negates(other, one);

    /// <summary>Whether a word of the first is the same word of the other behind a “not”.</summary>
    private static bool Negates(string negated, string plain)
    {
        var (words, others) = (Words(negated), Words(plain));
        return words.Length == others.Length
            && words.Zip(others).Any(pair => pair.Second.Length > 2 && Array.Exists(Prefixes, prefix => pair.First == prefix + pair.Second));
    }

    private static string[] Words(string name) => name.ToLowerInvariant().Split('.', '_', '-', '/', ' ');
}
