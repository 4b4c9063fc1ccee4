namespace PermitScreen.Codes;

/// <summary>The industries of GB/T 4754 and the regions of GB/T 2260, and how texts are read with them.</summary>
public sealed class CodeTables
{
    private readonly Lazy<IndustryTable> industries;
    private readonly Lazy<RegionTable> regions;
    private readonly Lazy<PinyinTable> pinyin = new(LoadPinyin);

    /// <summary>Tables of one's own, such as those of a synthetic workload.</summary>
    internal CodeTables(Func<IndustryTable> industries, Func<RegionTable> regions)
    {
        this.industries = new(industries);
        this.regions = new(regions);
    }

    /// <summary>
    /// The tables inside the library: GB/T 4754-2017 with amendment 1, GB/T 2260 as of 2024-12-31. Each is read when it is first needed.
    /// </summary>
    public static CodeTables Default { get; } = new(LoadIndustries, LoadRegions);

    /// <summary>Industries: GB/T 4754-2017 with amendment 1.</summary>
    public IndustryTable Industries => industries.Value;

    /// <summary>Regions: GB/T 2260 as of 2024-12-31, with those abolished before.</summary>
    public RegionTable Regions => regions.Value;

    /// <summary>Readings of the characters in names of trades.</summary>
    internal PinyinTable Pinyin => pinyin.Value;

    private static IndustryTable LoadIndustries()
    {
        using var csv = Open("gbt4754-2017.csv");
        return IndustryTable.Load(csv).Table ?? throw new InvalidDataException("gbt4754-2017.csv");
    }

    private static RegionTable LoadRegions()
    {
        using var csv = Open("regions.csv");
        using var abolished = Open("abolished-regions.csv");
        return RegionTable.Load(csv, abolished).Table ?? throw new InvalidDataException("regions.csv");
    }

    private static PinyinTable LoadPinyin()
    {
        using var characters = Open("pinyin.csv");
        using var phrases = Open("pinyin-phrases.csv");
        return PinyinTable.Load(characters, phrases).Table ?? throw new InvalidDataException("pinyin.csv");
    }

    private static StreamReader Open(string name) =>
        new(typeof(CodeTables).Assembly.GetManifestResourceStream("PermitScreen.Codes." + name)
            ?? throw new InvalidDataException(name));
}
