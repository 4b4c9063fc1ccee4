// A portal that runs Microsoft RulesEngine for rules of its own gets PermitScreen's verdict beside them:
// dotnet run --project examples/rulesengine-host -- examples/applications/zhaotong-coal-boiler.yaml
using System.Text.Json;
using NodaTime;
using PermitScreen;
using PermitScreen.RulesEngine;
using RulesEngine.Models;
using RulesEngineHost;

var (file, directory) = (args[0], args.ElementAtOrDefault(1) ?? "rules");
var day = new LocalDate(2026, 8, 15);

// The portal's own rules, as it runs them today.
var house = JsonSerializer.Deserialize<Workflow[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "house-rules.json")));
var engine = new RulesEngine.RulesEngine(house, new ReSettings { CustomTypes = [typeof(Form)] });
foreach (var result in await engine.ExecuteAllRulesAsync("house", new RuleParameter("form", new Form(HasSignature: true, Pages: 4, InvestmentWanYuan: 800))))
    Console.WriteLine($"house  {result.Rule.RuleName}: {(result.IsSuccess ? result.Rule.SuccessEvent : "no")}");

// Ours, exported once a day; an export is code, so it is made here and never fetched from anywhere.
var rules = RuleSet.Load(directory);
if (!rules.TryGetValue(out var ruleSet))
    throw new InvalidOperationException(string.Join('\n', rules.Diagnostics));
var read = Application.Read(ruleSet, File.ReadAllText(file), file);
if (!read.TryGetValue(out var application))
    throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
var exported = ExportedRules.Load(RulesEngineExport.Write(ruleSet, new ExportScope { Day = day }));
var verdict = exported.Judge(application);
Console.WriteLine($"access {verdict.Verdict}, between {verdict.Best} and {verdict.Worst}");
foreach (var rule in verdict.Rules.Where(r => r.State == PermitScreen.Rules.RuleState.Fires))
    Console.WriteLine($"access {rule.Rule}: {rule.Effect}, {rule.Clause}");
