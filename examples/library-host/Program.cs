// Screens one application with the rules that come with the package: dotnet run -- application.yaml
using PermitScreen;

var loaded = RuleSet.Load(Path.Combine(AppContext.BaseDirectory, "rules"));
foreach (var diagnostic in loaded.Diagnostics)
    Console.Error.WriteLine(diagnostic);
if (!loaded.TryGetValue(out var ruleSet))
    return 2;

var read = Application.Read(ruleSet, File.ReadAllText(args[0]), args[0]);
foreach (var diagnostic in read.Diagnostics)
    Console.Error.WriteLine(diagnostic);
if (!read.TryGetValue(out var application))
    return 2;

// The day whose law applies is yours to say; the library never looks at a clock.
var decision = new Screener(ruleSet).Screen(application, new ScreeningOptions { AsOf = application.AsOf ?? new(2026, 11, 1) });
Console.WriteLine($"{decision.Verdict} (certain: {decision.IsCertain})");
Console.WriteLine(DecisionWriter.Write(decision, OutputFormat.Text, Language.Zh));
return 0;
