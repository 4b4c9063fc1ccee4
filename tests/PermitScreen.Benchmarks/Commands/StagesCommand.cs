using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using PermitScreen.Explaining;
using PermitScreen.Loading.Applications;

namespace PermitScreen.Benchmarks.Commands;

/// <summary>
/// <c>stages REPOSITORY [--lines FILE] [--rounds 25] [--only STEP]</c>: what each step of the way from bytes to answer costs an application, with the
/// real rules and the example applications, or those of a file of lines. Microseconds of processor time, single thread, median and least of the rounds; bytes allocated.
/// </summary>
internal static class StagesCommand
{
    private static readonly ScreeningOptions Day = new() { AsOf = new LocalDate(2026, 9, 1) };

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static void Run(Options options)
    {
        options.Knowing("--lines", "--rounds", "--only");
        var only = options["--only"];
        var repository = options[0, "REPOSITORY"];
        var rounds = Commands.Options.Number(options["--rounds"] ?? "25");
        var rules = RuleSet.Load(Path.Combine(repository, "rules")).Value;
        var reader = new ApplicationReader(rules);
        var screener = new Screener(rules);
        var lines = options["--lines"] is { } file ? LinesOf(file, reader) : Lines(Path.Combine(repository, "examples"), rules, screener);
        var applications = Array.ConvertAll(lines, line => reader.ReadJson(line, "stages").Value);
        var sheets = Array.ConvertAll(applications, application => screener.Bind(application, Day));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines.Length} applications, {rules.Rules.Length} rules"));

        Measure("read", i => reader.ReadJson(lines[i], "stages"));
        Measure("bind", i => screener.Bind(applications[i], Day));
        Measure("judge", i => Screener.Judge(sheets[i]));
        Measure("decide", i => screener.Screen(sheets[i]));
        Measure("needs", i => screener.Screen(sheets[i]).Needs);
        Measure("needs + compact", i => Text(screener.Screen(sheets[i]), DecisionDetail.Compact));
        Measure("needs + full", i => Text(screener.Screen(sheets[i]), DecisionDetail.Full));
        Measure("bytes to compact", i => Text(screener.Screen(reader.ReadJson(lines[i], "stages").Value, Day), DecisionDetail.Compact));

        void Measure(string name, Func<int, object?> step)
        {
            if (only is not null && only != name)
                return;
            var times = new double[rounds];
            // Long enough for the compiler to have done its best.
            for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
                Round();
            var before = GC.GetAllocatedBytesForCurrentThread();
            Round();
            var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / lines.Length;
            for (var round = 0; round < rounds; round++)
            {
                var start = Environment.CpuUsage.TotalTime;
                Round();
                times[round] = (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / lines.Length;
            }

            Array.Sort(times);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-18}{times[rounds / 2],9:F1} µs {times[0],9:F1} µs {bytes,9} B"));

            void Round()
            {
                for (var i = 0; i < lines.Length; i++)
                    GC.KeepAlive(step(i));
            }
        }
    }

    private static string Text(Decision decision, DecisionDetail detail) => DecisionJson.Write(decision, Language.Zh, indented: false, detail);

    /// <summary>The examples as lines of JSON: a decision holds its application in a form that can be screened again.</summary>
    private static byte[][] Lines(string examples, RuleSet rules, Screener screener)
    {
        var files = new[] { "applications", "public-cases" }.Select(folder => Path.Combine(examples, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal));
        var lines = new List<byte[]>();
        foreach (var file in files)
        {
            if (Application.Read(rules, File.ReadAllText(file), file).TryGetValue(out var application))
                lines.Add(Encoding.UTF8.GetBytes(Json(screener.Screen(application, Day))));
        }

        return [.. lines];
    }

    /// <summary>The applications of a file that can be read.</summary>
    private static byte[][] LinesOf(string file, ApplicationReader reader) =>
    [
        .. File.ReadLines(file).Where(line => line.Length > 0).Select(Encoding.UTF8.GetBytes).Where(line => reader.ReadJson(line, "stages").TryGetValue(out _)),
    ];

    private static string Json(Decision decision)
    {
        using var json = JsonDocument.Parse(DecisionJson.Write(decision, Language.Zh));
        return json.RootElement.GetProperty("application").GetRawText().ReplaceLineEndings(" ");
    }
}
