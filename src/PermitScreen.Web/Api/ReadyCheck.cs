using Microsoft.Extensions.Diagnostics.HealthChecks;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Api;

/// <summary>Ready when the code is warm and the database answers. Refused rules do not take a host out of service: the old ones serve on.</summary>
internal sealed class ReadyCheck(LogDatabase database, RulesInService rules, WarmUp warmUp) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!warmUp.IsDone)
            return HealthCheckResult.Unhealthy("the host is getting warm");
        await using var log = database.Open();
        return await log.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy(rules.Current.RuleSet.Digest)
            : HealthCheckResult.Unhealthy("the database does not answer");
    }
}
