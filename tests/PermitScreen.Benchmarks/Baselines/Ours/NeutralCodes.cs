using PermitScreen.Benchmarks.Workload;
using PermitScreen.Codes;

namespace PermitScreen.Benchmarks.Baselines.Ours;

/// <summary>Tables of the synthetic codes that the workload uses: they look like those of the standards, and some are none of theirs.</summary>
internal static class NeutralCodes
{
    private static readonly CodeLevel[] OfIndustries = [CodeLevel.Division, CodeLevel.Group, CodeLevel.Class];

    private static readonly CodeLevel[] OfRegions = [CodeLevel.Province, CodeLevel.Prefecture, CodeLevel.County];

    public static CodeTables Of(IReadOnlyList<NeutralApplication> applications) => new(
        () => new IndustryTable([new CodeEntry { Code = "A", Name = "A", Level = CodeLevel.Section, FullName = "A" }, .. Entries(applications.Select(a => a.Industry), OfIndustries, first: 2, each: 1, above: "A")]),
        () => new RegionTable(Entries(applications.Select(a => a.Region), OfRegions, first: 2, each: 2, above: null), []));

    /// <summary>The codes and every one above them, from the top down.</summary>
    private static List<CodeEntry> Entries(IEnumerable<string> codes, CodeLevel[] levels, int first, int each, string? above)
    {
        var all = codes.Distinct().ToList();
        var width = all[0].Length;
        return
        [
            .. from depth in Enumerable.Range(0, levels.Length)
               let length = first + depth * each
               from prefix in all.Select(code => code[..length]).Distinct().Order(StringComparer.Ordinal)
               let code = Whole(prefix)
               select new CodeEntry { Code = code, Name = code, Level = levels[depth], Parent = depth == 0 ? above : Whole(prefix[..^each]), FullName = code },
        ];

        string Whole(string prefix) => each == 2 ? prefix.PadRight(width, '0') : prefix;
    }
}
