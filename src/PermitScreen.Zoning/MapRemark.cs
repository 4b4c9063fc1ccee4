using System.Globalization;
using PermitScreen.Zoning.Layers;
using PermitScreen.Zoning.Locating;

namespace PermitScreen.Zoning;

/// <summary>
/// Says in words what a layer answers and how far to trust it: inside or outside, how near the border is, the layer with the day
/// and the accuracy of its data, and that they are synthetic when they are.
/// </summary>
internal static class MapRemark
{
    /// <summary>For instance: inside, 812 m from the border; Ecological red line (data of 2025-06-01, accurate to 5 m).</summary>
    public static Bilingual Of(LocatedFact fact, SiteLocation location)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(location);
        var words = Join(Answer(fact), Near(fact));
        if (fact.FactId == "site.control_units" && !location.Units.IsEmpty)
            words = Join(words, Units(location));
        return fact.Layer is { } layer ? Join(words, Of(layer)) : words;
    }

    /// <summary>Title, day, accuracy, and whether the data are invented.</summary>
    public static Bilingual Of(LayerHeader layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        var (date, accuracy) = (Dates.Format(layer.Date), Number(layer.AccuracyMetres, "0.##"));
        var (zh, en) = layer.Synthetic ? ("合成数据 synthetic，", "synthetic data 合成数据, ") : ("", "");
        return new(
            $"{layer.Title.Zh}（{zh}数据日期 {date}，精度 {accuracy} 米）",
            $"{layer.Title.En} ({en}data of {date}, accurate to {accuracy} m)");
    }

    private static Bilingual Answer(LocatedFact fact) => fact.State switch
    {
        LocatedState.NotCovered when fact.Layer is null => new("未覆盖：没有这类图层覆盖此处，不等于不涉及", "not covered: no such layer reaches the place, which does not mean that nothing is there"),
        LocatedState.NotCovered => new("未覆盖：图层没有覆盖整个位置，不等于不涉及", "not covered: the layer does not reach all of the site, which does not mean that nothing is there"),
        _ when fact.Distance is { } range => Between(range),
        LocatedState.Inside => new("在范围内", "inside"),
        LocatedState.Outside => new("不在范围内", "outside"),
        _ => new("距边界小于图层精度，不能确定在内还是在外", "nearer to the border than the layer is accurate, so it may be inside or outside"),
    };

    private static Bilingual Between(MetreRange range)
    {
        var low = Number(Math.Floor(10 * range.Low) / 10, "0.#");
        if (!double.IsFinite(range.High))
            return new($"至少 {low} 米", $"at least {low} m");
        var high = Number(Math.Ceiling(10 * range.High) / 10, "0.#");
        return new($"{low} 至 {high} 米", $"between {low} and {high} m");
    }

    private static Bilingual? Near(LocatedFact fact)
    {
        if (fact.Distance is not null || fact.DistanceToBorder is not { } metres)
            return null;
        var text = Number(metres, "0.0");
        return new($"距边界 {text} 米", $"{text} m from the border");
    }

    private static Bilingual Units(SiteLocation location) => new(
        string.Join("、", location.Units.Select(unit => $"{unit.Code} {unit.Name.Zh} {Number(100 * unit.Share, "0.###")} %")),
        string.Join(", ", location.Units.Select(unit => $"{unit.Code} {unit.Name.En} {Number(100 * unit.Share, "0.###")} %")));

    private static Bilingual Join(Bilingual first, Bilingual? second) =>
        second is null ? first : new($"{first.Zh}；{second.Zh}", $"{first.En}; {second.En}");

    private static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
