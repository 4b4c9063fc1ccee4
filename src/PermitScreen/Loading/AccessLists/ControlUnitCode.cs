using PermitScreen.Codes;

namespace PermitScreen.Loading.AccessLists;

/// <summary>
/// Codes of control units: <c>ZH</c>, six digits of a county, 1 priority · 2 key · 3 general, four digits (such as ZH44060620002).
/// </summary>
public static class ControlUnitCode
{
    private static readonly Bilingual Form = new("应为 ZH + 6 位县级代码 + 1/2/3 + 4 位顺序号", "expected ZH, six digits of a county, 1, 2 or 3, and four digits");
    private static readonly Bilingual NoRegion = new("其中的 6 位代码不是行政区划", "its six digits are no region");

    /// <summary>What is wrong with a code, or null.</summary>
    /// <param name="regions">null for made-up units: a county that does not exist is in no table</param>
    public static Bilingual? Check(string code, RegionTable? regions)
    {
        if (code is not ['Z', 'H', .. { Length: 11 } digits] || !digits.All(char.IsAsciiDigit) || digits[6] is < '1' or > '3')
            return Form;
        return regions is null || regions.TryGet(digits[..6], out _) ? null : NoRegion;
    }
}
