// The host of the API with a baseline beside it: /echo only parses the same body and gives it back. See ./run.
using System.Text.Json;
using PermitScreen.Web.Api;
using PermitScreen.Web.Service;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddPermitScreen(o => builder.Configuration.GetSection("PermitScreen").Bind(o));
builder.AddApi();

var app = builder.Build();
app.Services.GetRequiredService<RulesInService>();
app.UseApi();
app.MapApi();
app.MapPost("/echo", async (HttpContext http) =>
{
    using var body = await JsonDocument.ParseAsync(http.Request.Body);
    http.Response.ContentType = "application/json";
    await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
    body.RootElement.WriteTo(json);
});
await app.RunAsync();
