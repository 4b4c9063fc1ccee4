using Hangfire;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Desk.Changes;
using PermitScreen.Web.Desk.Intake;
using PermitScreen.Web.Desk.Work;

namespace PermitScreen.Web.Desk;

internal static class DeskServices
{
    /// <summary>Adds the triage desk. It needs accounts, the decision log and the rules in service.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services) => services
        // Not by Hangfire's own registration, which keeps one storage for the whole process: tests run many hosts in one.
        .AddSingleton(provider => DeskWorkers.Storage(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton<IBackgroundJobClient>(provider => new BackgroundJobClient(provider.GetRequiredService<JobStorage>()))
        .AddSingleton<CaseImport>()
        .AddSingleton<CaseScreening>()
        .AddSingleton<CaseDesk>()
        .AddSingleton<UploadDesk>()
        .AddSingleton<DeskJobs>()
        .AddSingleton<SavedViews>()
        .AddSingleton<ImpactDesk>()
        .AddSingleton<ImpactJob>()
        .AddHostedService<DeskWorkers>();
}
