using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using PermitScreen.Loading.Applications;

namespace PermitScreen.Benchmarks.Commands;

/// <summary>
/// What a batch costs beside parsing its input alone: the example batch repeated, read as applications, then also bound and judged.
/// Single thread, so that the ratio says something about the work and not about the machine.
/// </summary>
internal static class BatchCommand
{
    private static readonly ScreeningOptions Options = new() { AsOf = new LocalDate(2025, 6, 1) };

    public static void Run(string repository, int count)
    {
        var rules = RuleSet.Load(Path.Combine(repository, "rules")).Value;
        var lines = File.ReadAllLines(Path.Combine(repository, "examples", "batch", "applications.ndjson"))
            .Where(l => l.Length > 0)
            .Select(Encoding.UTF8.GetBytes)
            .ToArray();
        var reader = new ApplicationReader(rules);
        var screener = new Screener(rules);
        Measure(1000, _ => { });
        Measure(1000, a => screener.Screen(a, Options));
        var parsing = Measure(count, _ => { });
        var screening = Measure(count, a => screener.Screen(a, Options));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"applications\":{count},\"parse_per_s\":{count / parsing:F0},\"parse_and_screen_per_s\":{count / screening:F0},\"ratio\":{parsing / screening:F3}}}"));

        double Measure(int times, Action<Application> use)
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < times; i++)
            {
                if (reader.ReadJson(lines[i % lines.Length], "batch").TryGetValue(out var application))
                    use(application);
            }

            return watch.Elapsed.TotalSeconds;
        }
    }
}
