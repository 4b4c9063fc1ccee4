using PermitScreen.Web.Accounts;
using PermitScreen.Web.Keys;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.Commands;

/// <summary>The database, as the host has it by the same configuration; no rules, no port.</summary>
internal static class AdminHost
{
    /// <summary>Options of the database that every command takes.</summary>
    public static System.CommandLine.Option<string?> Data() => new("--data")
    {
        Description = "数据目录，缺省同服务。Data directory; else that of the host.",
    };

    public static async Task<ServiceProvider> Open(string? data, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateBuilder();
        if (data is not null)
            builder.Configuration["PermitScreen:Data"] = Path.GetFullPath(data);
        var database = new LogDatabase(builder.Configuration, builder.Environment);
        await database.Migrate(cancellation);
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton(TimeProvider.System).AddSingleton(database).AddSingleton<KeyRing>().AddSingleton<DecisionLog>().Configure<LogOptions>(_ => { });
        services.AddAccountStore();
        return services.BuildServiceProvider();
    }
}
