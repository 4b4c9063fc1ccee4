using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads exact numbers, and days as day numbers, in the unit of their fact.</summary>
internal static class FactNumbers
{
    public static Rational? Read(Fact fact, string text, SourcePlace place, DiagnosticList diagnostics)
    {
        if (fact.Type == FactType.Date)
        {
            if (Dates.TryParseDay(text, out var date))
                return Rational.FromInt64(Dates.DayNumber(date));
            diagnostics.Add(RuleFaults.BadDate, place, text);
            return null;
        }

        var reading = QuantityText.Read(text, fact.Unit!);
        if (reading.Succeeded)
            return reading.Value;
        diagnostics.Add(RuleFaults.BadNumber, place, text, fact.Id, Describe(reading.Failure));
        return null;
    }

    private static Bilingual Describe(QuantityFailure failure)
    {
        var isChoice = failure.Problem is QuantityProblem.UnknownUnit or QuantityProblem.WrongDimension;
        var hintZh = failure.Suggestion.Length == 0 ? "" : isChoice ? $"，可用单位：{failure.Suggestion}" : $"，例如 {failure.Suggestion}";
        var hintEn = failure.Suggestion.Length == 0 ? "" : isChoice ? $"; units that fit: {failure.Suggestion}" : $"; for example {failure.Suggestion}";
        var unit = failure.Expected.Symbol;
        Bilingual what = failure.Problem switch
        {
            QuantityProblem.Empty => new("没有内容", "nothing stands here"),
            QuantityProblem.NotANumber => new("开头不是明确的数字", "it does not begin with one clear number"),
            QuantityProblem.UnknownUnit => new($"不认识单位 `{failure.Part}`，应为 {unit}", $"unknown unit `{failure.Part}`, expected {unit}"),
            QuantityProblem.WrongDimension => new($"`{failure.Part}` 不能换算为 {unit}", $"`{failure.Part}` cannot be converted to {unit}"),
            QuantityProblem.Negative => new("不能为负数", "it must not be negative"),
            QuantityProblem.TooLong => new("过长或位数过多", "it is too long or has too many digits"),
            QuantityProblem.Approximate => new("约数不能与限值比较，请填确切数值", "an estimate cannot be compared with a limit, give the exact value"),
            QuantityProblem.Range => new("请填一个数值，不能填范围", "give one value, not a range"),
            QuantityProblem.Bound => new("请填数值，不能填上下限", "give a value, not a limit"),
            _ => new("“万”可作两种理解，请写全单位", "the 万 can be read two ways, write the unit in full"),
        };
        return new Bilingual(what.Zh + hintZh, what.En + hintEn);
    }
}
