namespace PermitScreen.Codes;

/// <summary>
/// Six-digit codes that circulate but are no regions of GB/T 2260. They come with the statistics bureau's list, from which many
/// drop-downs are made. Source: rules/codes/README.md, section 2.
/// </summary>
internal static class StatisticalCodes
{
    private static readonly string[] Placeholders =
        ["110100", "120100", "310100", "500100", "500200", "419000", "429000", "469000", "659000"];

    private static readonly string[] StatisticalOnly =
        ["232761", "232762", "232763", "232764", "632857", "620201", "460321", "460322", "460323"];

    public static CodeProblem Explain(string code) =>
        Array.IndexOf(Placeholders, code) >= 0 ? CodeProblem.PlaceholderRow
        : Array.IndexOf(StatisticalOnly, code) >= 0 ? CodeProblem.StatisticalOnly
        : code is [_, _, _, _, '7', _] ? CodeProblem.DevelopmentZone
        : CodeProblem.NotListed;
}
