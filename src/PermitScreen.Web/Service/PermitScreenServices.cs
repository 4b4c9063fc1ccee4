namespace PermitScreen.Web.Service;

/// <summary>Registration of the screening in a host.</summary>
public static class PermitScreenServices
{
    /// <summary>Adds the rules in service, checked at start: a host does not come up with rules that are refused.</summary>
    public static IServiceCollection AddPermitScreen(this IServiceCollection services, Action<PermitScreenOptions> configure) =>
        services.Configure(configure).AddSingleton<RulesInService>();
}
