using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using PermitScreen.Loading.Applications;
using PermitScreen.Nodes;
using PermitScreen.Zoning;
using PermitScreen.Zoning.Tests.Synthetic;

namespace PermitScreen.Benchmarks.Commands;

/// <summary>
/// Zoning at the size of a county, of Xiamen (134 units, 107,713 conditions) and of the nation (44,604 units, 10 conditions each): loading
/// layers and access lists, and screening a site with them. All data is synthetic and seeded.
/// </summary>
internal static class ZonesCommand
{
    private const int Screenings = 20_000;
    private static readonly ScreeningOptions Options = new() { AsOf = new LocalDate(2026, 9, 1) };
    private static readonly string[] Industries = ["13", "17", "22", "25", "26", "2614", "29", "30", "3011", "31", "32", "33", "3360", "38", "44"];

    private static readonly string[] Whens =
    [
        "", "{project.nature: [new, expansion]}", "{project.features: wastewater_discharge}", "{project.features: boiler}",
        "{site.industrial_park: false}", "{energy.annual: \">= 5000 tce/a\"}",
    ];

    public static void Run(string repository)
    {
        var rules = RuleSet.Load(Path.Combine(repository, "rules")).Value;
        var county = Measure("county", new RuggedMesh(4, 3, 117.88, 24.42, 0.04, 0.042, 80, 12), 12 * 10, rules, null);
        Measure("xiamen", UnitSets.Xiamen, 107_713, rules, county);
        Measure("nation", UnitSets.Nation, UnitSets.Nation.Units * 10, rules, county);
    }

    private static double Measure(string name, RuggedMesh mesh, int conditions, RuleSet rules, double? county)
    {
        var directory = Directory.CreateTempSubdirectory("zones-").FullName;
        try
        {
            UnitSets.Write(mesh, directory);
            WriteLists(mesh, conditions, directory);
            var before = GC.GetTotalMemory(true);
            var watch = Stopwatch.StartNew();
            var zones = ZoneSet.Load(directory).Value;
            var layers = watch.Elapsed.TotalSeconds;
            var result = rules.WithAccessLists(directory, NodeLimits.Default with { MaxBytes = 256L * 1024 * 1024 }, default);
            var lists = watch.Elapsed.TotalSeconds - layers;
            var screener = new Screener(result.Value, zones);
            var retained = GC.GetTotalMemory(true) - before;
            var micro = Screen(screener, mesh);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{{\"set\":\"{name}\",\"units\":{mesh.Units},\"conditions\":{conditions},\"load_layers_s\":{layers:F2},\"load_lists_s\":{lists:F2},\"retained_mb\":{retained / 1e6:F0},\"peak_mb\":{Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0},\"screening_us\":{micro:F1},\"ratio_to_county\":{micro / (county ?? micro):F2}}}"));
            return micro;
        }
        finally
        {
            Directory.Delete(directory, true);
        }
    }

    /// <summary>Locate, bind and judge, microseconds each, the median of five rounds.</summary>
    private static double Screen(Screener screener, RuggedMesh mesh)
    {
        var reader = new ApplicationReader(screener.RuleSet);
        var random = new Random(3);
        var applications = Enumerable.Range(0, Screenings)
            .Select(_ => (X: mesh.West + random.NextDouble() * 3 * mesh.CellWidth, Y: mesh.South + random.NextDouble() * 3 * mesh.CellHeight))
            .Select(at => reader.Read(string.Create(CultureInfo.InvariantCulture, $$"""
                site: {point: [{{at.X:F6}}, {{at.Y:F6}}], datum: cgcs2000}
                facts: {project.region: "530602", project.industry: "2614", project.nature: new, project.features: [wastewater_discharge]}
                """), "zones").Value)
            .ToArray();
        var rounds = new double[5];
        for (var round = 0; round < rounds.Length; round++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var application in applications)
                Screener.Judge(screener.Bind(application, Options));
            rounds[round] = watch.Elapsed.TotalMicroseconds / applications.Length;
        }

        Array.Sort(rounds);
        return rounds[rounds.Length / 2];
    }

    private static void WriteLists(RuggedMesh mesh, int conditions, string directory)
    {
        File.WriteAllText(Path.Combine(directory, "lists.yaml"), """
            access_lists: synthetic
            title: {zh: 合成准入清单, en: synthetic access lists}
            source: {zh: 合成数据, en: synthetic data}
            synthetic: yes
            in_force: {from: 2021-01-01}
            table: lists.csv
            """);
        using var csv = new StreamWriter(Path.Combine(directory, "lists.csv"), false, new UTF8Encoding(false));
        csv.WriteLine("unit,id,dimension,effect,industry,when,text_zh,text_en");
        var random = new Random(7);
        string[] dimensions = ["space_layout", "pollutant_control", "risk_control", "resource_efficiency"];
        string[] effects = ["prohibits", "restricts", "requires"];
        for (var i = 0; i < conditions; i++)
        {
            var unit = i % mesh.Units;
            var when = Whens[random.Next(Whens.Length)].Replace("\"", "\"\"", StringComparison.Ordinal);
            csv.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{UnitSets.CodeOf(mesh, unit % mesh.Columns, unit / mesh.Columns)},{i},{dimensions[i % 4]},{effects[random.Next(3)]},{Industries[random.Next(Industries.Length)]};{Industries[random.Next(Industries.Length)]},\"{when}\",合成条件 {i},synthetic condition {i}"));
        }
    }
}
