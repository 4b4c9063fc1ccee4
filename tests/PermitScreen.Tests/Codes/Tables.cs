using PermitScreen.Codes;

namespace PermitScreen.Tests.Codes;

/// <summary>The tables of rules/codes, read once for all tests.</summary>
internal static class Tables
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "rules", "codes");

    public static IndustryTable Industries { get; } = LoadIndustries();

    public static RegionTable Regions { get; } = LoadRegions();

    public static IndustryTable LoadIndustries()
    {
        using var csv = File.OpenText(Path.Combine(Folder, "gbt4754-2017.csv"));
        var result = IndustryTable.Load(csv);
        return result.Table ?? throw new InvalidDataException(string.Join('\n', result.Errors));
    }

    public static RegionTable LoadRegions()
    {
        using var csv = File.OpenText(Path.Combine(Folder, "regions.csv"));
        using var abolished = File.OpenText(Path.Combine(Folder, "abolished-regions.csv"));
        var result = RegionTable.Load(csv, abolished);
        return result.Table ?? throw new InvalidDataException(string.Join('\n', result.Errors));
    }
}
