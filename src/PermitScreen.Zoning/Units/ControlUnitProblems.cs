namespace PermitScreen.Zoning.Units;

/// <summary>The problems of unit codes in words, as they end a sentence.</summary>
public static class ControlUnitProblems
{
    public static Bilingual Text(ControlUnitProblem problem) => problem switch
    {
        ControlUnitProblem.Prefix => new("应以 ZH 开头", "it must begin with ZH"),
        ControlUnitProblem.Length => new("应为 ZH 加 11 位数字", "it must be ZH and 11 digits"),
        ControlUnitProblem.NotDigits => new("ZH 之后只能是数字", "only digits may follow ZH"),
        ControlUnitProblem.Level => new("第 7 位数字应为 1、2 或 3", "its seventh digit must be 1, 2 or 3"),
        _ => Bilingual.Empty,
    };
}
