using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PermitScreen.Web.Log;

internal static class LogServices
{
    /// <summary>Adds the decision log, the archive of rules, and what the database needs at start.</summary>
    public static IServiceCollection AddDecisionLog(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<LogOptions>(configuration.GetSection("PermitScreen:Log"))
        .AddDatabase()
        .AddSingleton<Idempotency>()
        .AddSingleton<DecisionLog>().AddHostedService(services => services.GetRequiredService<DecisionLog>())
        .AddSingleton<RulesArchive>().AddHostedService(services => services.GetRequiredService<RulesArchive>())
        .AddSingleton<RulesAgreement>().AddHostedService(services => services.GetRequiredService<RulesAgreement>())
        .AddHostedService<LogRetention>();

    /// <summary>Adds the database, for whoever needs it first.</summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services)
    {
        services.TryAddSingleton<LogDatabase>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, LogStart>());
        return services;
    }
}

/// <summary>Brings the tables up to date before anything else starts.</summary>
internal sealed class LogStart(LogDatabase database) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => database.Migrate(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
