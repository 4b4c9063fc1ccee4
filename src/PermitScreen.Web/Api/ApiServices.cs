using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using PermitScreen.Web.Keys;
using PermitScreen.Web.Log;
using PermitScreen.Web.Mcp;

namespace PermitScreen.Web.Api;

/// <summary>Everything of the host that is not a page for people.</summary>
public static class ApiServices
{
    public static WebApplicationBuilder AddApi(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddDecisionLog(builder.Configuration);
        builder.Services.AddApiKeys(builder.Configuration);
        builder.Services.AddOpenApi("v1");
        builder.Services.AddSingleton<ApiDocument>();
        builder.Services.AddTools().WithHttpTransport(http => http.Stateless = true);
        builder.Services.AddHealthChecks().AddCheck<ReadyCheck>("ready");
        builder.Services.AddSingleton<WarmUp>().AddHostedService(host => host.GetRequiredService<WarmUp>());
        builder.AddTelemetry();
        return builder;
    }

    /// <summary>Before the endpoints, so that their faults are answered and their keys looked at.</summary>
    public static WebApplication UseApi(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/api"), api => api.UseMiddleware<ApiFaults>());
        app.UseMiddleware<BrokenBodies>();
        app.UseRouting();
        app.UseMiddleware<KeyCheck>();
        app.UseRateLimiter();
        return app;
    }

    public static WebApplication MapApi(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        ApiEndpoints.Map(app);
        app.MapMcpTools();
        app.MapGet(ApiDocument.Path, (ApiDocument document, CancellationToken cancellation) => document.Get(cancellation)).ExcludeFromDescription();
        ApiPage.Map(app);
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapPrometheusScrapingEndpoint().WithMetadata(new NeedsScope(Scopes.Metrics));
        return app;
    }
}
