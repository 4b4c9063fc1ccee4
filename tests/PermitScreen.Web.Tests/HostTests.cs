using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Service;
using Xunit;

namespace PermitScreen.Web.Tests;

[Collection(nameof(TestHost))]
public sealed class HostTests(TestHost host)
{
    [Fact]
    public void The_host_serves_the_rules_beside_it() =>
        Assert.NotEmpty(host.Services.GetRequiredService<RulesInService>().Current.RuleSet.Digest);
}
