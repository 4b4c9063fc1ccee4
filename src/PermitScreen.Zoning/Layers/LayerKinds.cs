using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PermitScreen.Zoning.Layers;

/// <summary>The kinds of layers, and which fact each one answers and how: this table is the only place that knows.</summary>
internal static class LayerKinds
{
    private const string SensitiveAreas = "site.sensitive_areas";

    /// <summary>All kinds, in the order in which answers are given.</summary>
    public static ImmutableArray<LayerKind> All { get; } =
    [
        Declared("control_units", "环境管控单元", "environmental control units", LayerKind.CodeProperty, new CodesAnswer("site.control_units")),

        Plain("ecological_redline", "生态保护红线", "ecological protection red line", new BooleanAnswer("site.ecological_redline")),

        // 准保护区在保护区外围，不属于名录第三条的饮用水水源保护区
        Zoned("drinking_water_zone", "饮用水水源保护区", "drinking water source protection zones", "zone", ["first", "second", "quasi"],
            new OptionAnswer("site.drinking_water_zone", ["first", "second", "quasi"], "none"),
            new MemberAnswer(SensitiveAreas, "drinking_water_protection", ["first", "second"])),

        Zoned("nature_reserve", "自然保护区", "nature reserves", "zone", ["core", "buffer", "experimental", "general"],
            new OptionAnswer("site.nature_reserve_zone", ["core", "buffer", "experimental", "general"], "none"),
            new MemberAnswer(SensitiveAreas, "nature_reserve", [])),

        Plain("fuel_ban_zone", "高污染燃料禁燃区", "zones banning highly polluting fuel", new BooleanAnswer("site.fuel_ban_zone")),
        Plain("livestock_ban_zone", "畜禽养殖禁养区", "zones banning livestock", new BooleanAnswer("site.livestock_ban_zone")),
        Plain("industrial_park", "工业园区、开发区", "industrial parks and development zones", new BooleanAnswer("site.industrial_park")),
        Plain("urban_built_up", "城市建成区", "urban built-up area", new BooleanAnswer("site.urban_built_up")),
        Plain("regional_eia_area", "“区域环评+环境标准”改革区域", "areas of the reform “regional EIA plus standards”", new BooleanAnswer("site.regional_eia_area")),
        Plain("important_reservoir", "重要水库敏感区域", "sensitive areas of important reservoirs", new BooleanAnswer("site.important_reservoir")),

        Zoned("contaminated_land", "污染地块", "contaminated land", "status", ["contaminated", "suspected", "remediated"],
            new OptionAnswer("site.contaminated_land", ["contaminated", "suspected", "remediated"], "none")),

        Declared("sensitive_area", "环境敏感区（名录第三条）", "environmentally sensitive areas", LayerKind.MemberProperty, new MembersAnswer(SensitiveAreas)) with { Measured = true },
        Declared("basin", "流域", "river basins", LayerKind.MemberProperty, new MembersAnswer("site.basin")),
        Declared("ecological_barrier", "生态屏障", "ecological barriers", LayerKind.MemberProperty, new MembersAnswer("site.ecological_barrier")),
        Declared("key_ecological_function_area", "重点生态功能区", "key ecological function areas", LayerKind.MemberProperty, new MembersAnswer("site.key_ecological_function_area")),

        Plain("farmland", "耕地", "farmland", new BooleanAnswer("site.farmland_occupied")) with { Measured = true },

        // 长江干支流岸线：河道两岸的线，或者水面
        Declared("river", "河流岸线", "shorelines of rivers", LayerKind.MemberProperty, new DistanceAnswer("site.distance_to_yangtze_shoreline", "yangtze"))
            with { Lines = true, Measured = true },
    ];

    private static readonly FrozenDictionary<string, LayerKind> ById = All.ToFrozenDictionary(kind => kind.Id, StringComparer.Ordinal);

    /// <summary>The kind of that id, or null.</summary>
    public static LayerKind? Find(string id) => ById.GetValueOrDefault(id);

    private static LayerKind Plain(string id, string zh, string en, params FactAnswer[] answers) =>
        new() { Id = id, Title = new Bilingual(zh, en), Answers = [.. answers] };

    private static LayerKind Zoned(string id, string zh, string en, string property, ImmutableArray<string> words, params FactAnswer[] answers) =>
        new() { Id = id, Title = new Bilingual(zh, en), Property = property, Words = words, Answers = [.. answers] };

    private static LayerKind Declared(string id, string zh, string en, string property, params FactAnswer[] answers) =>
        new() { Id = id, Title = new Bilingual(zh, en), Property = property, Answers = [.. answers] };
}
