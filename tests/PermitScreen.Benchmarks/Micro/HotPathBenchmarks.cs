using System.Text;
using BenchmarkDotNet.Attributes;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Loading.Applications;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Benchmarks.Micro;

/// <summary>
/// The steps of one screening with the rules of the repository, on the Zhaotong boiler: reading, binding, verdict, decision, words.
/// Judging is the baseline, so that the ratios tell where the time goes.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class HotPathBenchmarks
{
    private static readonly ScreeningOptions Options = new() { AsOf = new LocalDate(2025, 6, 1) };

    private byte[] json = [];
    private ApplicationReader reader = null!;
    private Screener screener = null!;
    private Application application = null!;
    private FactSheet sheet = null!;
    private Decision decision = null!;

    [GlobalSetup]
    public void Load()
    {
        var rules = RuleSet.Load(Path.Combine(Root(), "rules")).Value;
        json = Encoding.UTF8.GetBytes("""
            {"id": "micro", "facts": {"project.region": "530602", "project.industry": "4430", "project.nature": "new",
             "project.features": ["boiler", "new_coal_use", "air_emissions"], "boiler.fuel": "coal", "boiler.capacity": "34.9 t/h",
             "site.sensitive_areas": [], "process.obsolete": false}}
            """);
        reader = new ApplicationReader(rules);
        screener = new Screener(rules);
        application = Read().Value;
        sheet = Bind();
        decision = Screen();
    }

    [Benchmark]
    public Loaded<Application> Read() => reader.ReadJson(json, "micro.json");

    [Benchmark]
    public FactSheet Bind() => screener.Bind(application, Options);

    [Benchmark(Baseline = true)]
    public VerdictRange Judge() => Screener.Judge(sheet);

    [Benchmark]
    public Decision Screen() => screener.Screen(sheet);

    [Benchmark]
    public string WriteJson() => DecisionWriter.Write(decision, OutputFormat.Json, Language.Zh);

    /// <summary>The benchmark runs from a folder of its own making, so the repository is looked for upwards.</summary>
    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PermitScreen.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("run inside the repository");
    }
}
