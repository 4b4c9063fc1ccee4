using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PermitScreen.Web.Service;

/// <summary>Registration of the screening in a host.</summary>
public static class PermitScreenServices
{
    /// <summary>
    /// Adds the rules in service, checked at start and watched after that: a host does not come up with rules that are refused, and one
    /// that is up keeps the last good ones.
    /// </summary>
    /// <example><code>
    /// builder.Services.AddPermitScreen(o => o.Rules = "rules");
    /// // … in a request: rules.Current.Screener.Screen(application, options)
    /// </code></example>
    public static IServiceCollection AddPermitScreen(this IServiceCollection services, Action<PermitScreenOptions> configure)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.Configure(configure).AddSingleton<RulesInService>().AddSingleton<CandidateRules>().AddHostedService<RulesWatch>();
    }
}
