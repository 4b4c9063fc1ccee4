using PermitScreen.Web.Accounts;
using PermitScreen.Web.Api;
using PermitScreen.Web.Commands;
using PermitScreen.Web.Demo;
using PermitScreen.Web.Desk;
using PermitScreen.Web.Mcp;
using PermitScreen.Web.Pages;
using PermitScreen.Web.Service;

if (AdminCommands.IsOne(args))
    return await AdminCommands.Run(args, Console.Out, Console.Error);
if (args is ["mcp", .. var rest])
    return await McpServices.RunOverStandardStreams(rest);

var builder = WebApplication.CreateBuilder([.. args.Select(a => a == "--demo" ? "--PermitScreen:Demo=true" : a)]);
builder.Services.AddPermitScreen(o => builder.Configuration.GetSection("PermitScreen").Bind(o));
builder.AddApi();
builder.Services.AddPages();
builder.Services.AddAccounts(builder.Configuration, builder.Environment);
builder.Services.AddDesk();
if (builder.Configuration.GetValue<bool>("PermitScreen:Demo"))
    builder.Services.AddSingleton<DemoMark>().AddHostedService<DemoStart>();

var app = builder.Build();
app.Services.GetRequiredService<RulesInService>();
app.UseApi();
app.UseAuthentication();
app.UseAuthorization();
app.MapApi();
app.MapPages();
await app.RunAsync();
return 0;

/// <summary>The web host; public so that tests can start it.</summary>
public partial class Program;
