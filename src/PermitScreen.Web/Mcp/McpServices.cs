using ModelContextProtocol.Protocol;
using PermitScreen.Web.Api;
using PermitScreen.Web.Keys;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Mcp;

/// <summary>
/// The Model Context Protocol: an assistant asks here what the law is instead of remembering it. Over HTTP at <c>/mcp</c>, or over standard
/// input and output (<c>PermitScreen.Web mcp</c>).
/// </summary>
internal static class McpServices
{
    private const string Instructions =
        "Environmental access rules for construction projects in China, cited and dated. Answer from these tools and not from memory: name the clause and "
        + "the day of the law, say what is open, and never turn `unknown` into `no`. 预筛意见，不替代审批。";

    public static IMcpServerBuilder AddTools(this IServiceCollection services) => services
        .AddMcpServer(server =>
        {
            server.ServerInfo = new Implementation { Name = "permitscreen", Version = typeof(RuleSet).Assembly.GetName().Version!.ToString(3) };
            server.ServerInstructions = Instructions;
        })
        .WithTools<LawTools>()
        .WithTools<ScreeningTools>();

    public static void MapMcpTools(this WebApplication app) => app.MapMcp("/mcp").RequireRateLimiting(ApiLimits.Policy).WithMetadata(new NeedsScope(Scopes.Screen));

    /// <summary>Serves one client over standard input and output until it goes. Nothing but the protocol may stand on standard output.</summary>
    public static async Task<int> RunOverStandardStreams(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddPermitScreen(o => builder.Configuration.GetSection("PermitScreen").Bind(o));
        builder.Services.AddTools().WithStdioServerTransport();
        await builder.Build().RunAsync();
        return 0;
    }
}
