using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using PermitScreen.Web.Api;

namespace PermitScreen.Web.Keys;

/// <summary>How often a caller may call: a key as often as it was made for, anonymous ones by their address.</summary>
internal static class ApiLimits
{
    public const string Policy = "api";

    public static IServiceCollection AddApiKeys(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<KeyOptions>(configuration.GetSection("PermitScreen:Keys"))
        .Configure<LimitOptions>(configuration.GetSection("PermitScreen:Limits"))
        .AddSingleton<KeyRing>()
        .AddRateLimiter(limiter =>
        {
            limiter.OnRejected = (context, _) => new ValueTask(Problems.TooMany.ExecuteAsync(context.HttpContext));
            limiter.AddPolicy(Policy, http =>
            {
                var caller = Caller.Of(http);
                return caller.Name.Length > 0
                    ? Partition("key " + caller.Name, caller.PerMinute)
                    : Partition("from " + http.Connection.RemoteIpAddress, http.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value.PerMinute);
            });
        });

    private static RateLimitPartition<string> Partition(string who, int perMinute) => perMinute == 0
        ? RateLimitPartition.GetNoLimiter("unlimited")
        : RateLimitPartition.GetTokenBucketLimiter(who, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = Math.Max(1, perMinute / 60),
            ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, 60.0 / perMinute)),
        });
}
