using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace PermitScreen.Web.Api;

/// <summary>Metrics for Prometheus at <c>/metrics</c>, with a key of that scope; traces where OTEL_EXPORTER_OTLP_ENDPOINT says where to.</summary>
internal static class Telemetry
{
    private const string Name = "PermitScreen";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Screenings = Meter.CreateCounter<long>("permitscreen.screenings", description: "Decisions given, by verdict");

    public static void Screened(Verdict verdict) => Screenings.Add(1, new TagList { { "verdict", SnakeCase.Of(verdict) } });

    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        var telemetry = builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter(Name).AddAspNetCoreInstrumentation().AddPrometheusExporter());
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
            telemetry.WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddOtlpExporter());
        return builder;
    }
}
