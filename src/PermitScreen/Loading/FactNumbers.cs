using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads exact numbers, and days as day numbers, in the unit of their fact.</summary>
internal static class FactNumbers
{
    private static readonly Bilingual NotAlike = new("这是单台（单个）的数值，各台不一致的请逐台填写", "it is the value of one thing; things that are not alike are stated one by one");
    private static readonly Bilingual NotZero = new("不能为零：设施存在，就有大于零的数值；没有的请在相应问题中回答没有", "it cannot be zero: what exists has more than none; say where it is asked that there is none");
    private static readonly Bilingual NothingLeft = new("没有数值符合", "no number satisfies it");

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

    /// <summary>The value, or the bounds, that an application gives a number; 无 is none of it.</summary>
    public static FactValue? ReadBounds(Fact fact, string text, SourcePlace place, DiagnosticList diagnostics)
    {
        var bounds = ReadAmount(fact, SetWords.IsNone(text.Trim()) ? "0" : text);
        if (!bounds.Succeeded && LeadingWords.TryTakeOff(text, fact, out var bare))
            bounds = LeadingWords.WithoutLastWord(bare, fact).Prepend(bare).Select(amount => ReadAmount(fact, amount)).FirstOrDefault(b => b.Succeeded) ?? bounds;
        if (!bounds.Succeeded)
            return Refuse(Describe(bounds.Failure));
        if (fact.IsOfEach && bounds.IsUnlikeSum)
            return Refuse(NotAlike);
        var range = fact.IsOfEach && bounds.Each is { } each ? NumberRange.Exactly(each) : bounds.Range;
        range = range.Intersect(new NumberRange(Rational.Zero, !fact.IsPositive, null, false));
        if (range.IsEmpty)
            return Refuse(fact.IsPositive ? NotZero : NothingLeft);
        return bounds.IsEstimate ? new RangeValue(range, true) : RangeValue.Of(range);

        FactValue? Refuse(Bilingual why)
        {
            diagnostics.Add(RuleFaults.BadNumber, place, text, fact.Id, why);
            return null;
        }
    }

    private static QuantityBounds ReadAmount(Fact fact, string text) =>
        BoundsText.Read(text, fact.Unit!) is var bounds && bounds.Succeeded ? bounds : WeightText.Read(fact, text) ?? bounds;

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
            QuantityProblem.Approximate => new("约数读不明白，请填数值", "the estimate cannot be read, give the value"),
            QuantityProblem.Range => new("范围读不明白，两端都写明数值和单位", "the range cannot be read, write both ends with the unit"),
            QuantityProblem.Bound => new("界限读不明白，请写明数值和单位", "the limit cannot be read, write the number with its unit"),
            QuantityProblem.Reversed => new("上下限颠倒，没有数值落在其间", "the ends are turned round, nothing lies between them"),
            QuantityProblem.BoundWithoutUnit => new($"界限必须带单位（{unit}）", $"a limit needs its unit ({unit})"),
            _ => new("“万”可作两种理解，请写全单位", "the 万 can be read two ways, write the unit in full"),
        };
        return new Bilingual(what.Zh + hintZh, what.En + hintEn);
    }
}
