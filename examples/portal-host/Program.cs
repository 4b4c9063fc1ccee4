// A portal that screens in its own process: dotnet run --project examples/portal-host, then
// curl -d '{"region":"昭通市昭阳区","capacity":"20 t/h"}' -H 'content-type: application/json' localhost:5000/boilers
using PermitScreen;
using PermitScreen.Explaining;
using PermitScreen.Web.Service;

var builder = WebApplication.CreateBuilder(args);
// Checked at start, watched after that: new rules come into service by themselves, bad ones are refused.
builder.Services.AddPermitScreen(o => o.Rules = builder.Configuration["Rules"] ?? Path.Combine(AppContext.BaseDirectory, "rules"));

var app = builder.Build();
app.MapPost("/boilers", (Boiler boiler, RulesInService rules, TimeProvider clock) =>
{
    // Taken once: whatever comes into service meanwhile, this request is decided by one rule set.
    var served = rules.Current;
    var text = System.Text.Json.JsonSerializer.Serialize(new
    {
        id = "boiler",
        facts = new Dictionary<string, string?> { ["project.region"] = boiler.Region, ["project.nature"] = "new", ["boiler.capacity"] = boiler.Capacity, ["boiler.fuel"] = boiler.Fuel },
    });
    var read = Application.Read(served.RuleSet, text, "form");
    if (!read.TryGetValue(out var application))
        return Results.BadRequest(read.Diagnostics.Select(d => d.ToString(Language.Zh)));
    var today = NodaTime.LocalDate.FromDateTime(clock.GetLocalNow().DateTime);
    var decision = served.Screener.Screen(application, new ScreeningOptions { AsOf = today });
    return Results.Text(DecisionJson.Write(decision, Language.Zh, indented: false, DecisionDetail.Compact), "application/json");
});
app.Run();

/// <summary>What the portal's own form asks; what it leaves out stays unknown.</summary>
internal sealed record Boiler(string Region, string Capacity, string? Fuel);
