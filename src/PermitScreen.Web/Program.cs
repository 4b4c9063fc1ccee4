using PermitScreen.Web.Service;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPermitScreen(o => builder.Configuration.GetSection("PermitScreen").Bind(o));

var app = builder.Build();
app.Services.GetRequiredService<RulesInService>();
await app.RunAsync();

/// <summary>The web host; public so that tests can start it.</summary>
public partial class Program;
