using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>A jurisdiction says for which days its law is held; outside of them nothing is certain.</summary>
public class HeldTests
{
    private static readonly VerdictRange Nothing = new(Verdict.Notify, Verdict.Pass, Verdict.Reject);
    private static readonly VerdictRange Pass = new(Verdict.Pass, Verdict.Pass, Verdict.Pass);

    [Theory]
    [InlineData("1900-01-01", false)]
    [InlineData("2017-12-31", false)]
    [InlineData("2018-01-01", true)]
    [InlineData("2027-11-30", true)]
    [InlineData("2027-12-01", false)]
    public void A_day_outside_is_never_certain(string day, bool certain)
    {
        var decision = Rules("").Screen("{a: false, project.region: \"110101\"}", day);
        Assert.Equal(certain ? Pass : Nothing, decision.Range);
        Assert.Equal(certain, decision.Sheet.NotHeld.IsEmpty);
    }

    [Theory]
    [InlineData("530602", false)]
    [InlineData("110101", true)]
    public void A_local_span_matters_to_those_who_build_there(string region, bool certain) =>
        Assert.Equal(certain, Rules("530600").Screen($"{{a: false, project.region: \"{region}\"}}", "1900-01-01").IsCertain);

    private static RuleSet Rules(string region)
    {
        var pack = Sample.PackOf("p", region, Sample.Rule("p/a", "{a: true}")).Replace("region: \"" + region + "\"\n", $"region: \"{region}\"\nheld: {{from: 2018-01-01, to: 2027-12-01}}\n", StringComparison.Ordinal);
        return Sample.Rules(Sample.Vocabulary(Sample.Fact("project.region", "region"), Sample.Fact("a", "boolean")), pack);
    }
}
