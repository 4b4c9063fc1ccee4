namespace PermitScreen.Cli.Wording;

/// <summary>What the tool says about layers and sites.</summary>
internal static partial class Messages
{
    public static Bilingual ZonesRefused(string directory, int errors) => new(
        $"空间图层目录 {directory} 有 {Number(errors)} 个错误，未加载",
        $"{directory}: {Number(errors)} errors, no zones loaded");

    public static Bilingual ZonesChecked(int layers, int units, int errors, int warnings) => new(
        $"{Number(layers)} 个图层，{Number(units)} 个管控单元；错误 {Number(errors)}，警告 {Number(warnings)}",
        $"{Number(layers)} layers, {Number(units)} control units; {Number(errors)} errors, {Number(warnings)} warnings");

    public static Bilingual NoSite(string file) => new($"{file}：没有写明位置 `site`", $"{file}: gives no `site`");

    public static Bilingual WhichSite { get; } = new(
        "请给出一个位置：FILE 或 --at，二者取一", "give one site: either FILE or --at");

    public static Bilingual Synthetic { get; } = new(
        "合成数据，仅供演示，不是任何真实地块 · synthetic data, for demonstration only, no real place",
        "synthetic data, for demonstration only, no real place · 合成数据，仅供演示，不是任何真实地块");

    public static Bilingual ControlUnits { get; } = new("环境管控单元", "Environmental control units");

    public static Bilingual NotCoveredShare(string percent) => new($"不在任何单元内 {percent} %", $"in no unit {percent} %");

    public static Bilingual OtherAreas { get; } = new("涉及的其他区域", "Other areas");

    public static Bilingual LocatedFacts { get; } = new("据此得到的事实", "Facts that follow");

    public static Bilingual Distances { get; } = new("距离", "Distances");

    public static Bilingual SiteHeading { get; } = new("位置", "Site");

    public static Bilingual NearBorder { get; } = new("在图层精度以内", "within the accuracy of the border");
}
