using PermitScreen.Loading.Applications;
using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.AccessLists;

/// <summary>The unit that an applicant types finds its list however it is typed, or is a fault: a prohibition is never lost to a typing error.</summary>
public class UnitOfTheProjectTests
{
    private static readonly RuleSet Rules = Lists.Load(Lists.File(Lists.List($"unit: {Lists.Unit}")));

    [Theory]
    [InlineData("ZH53069910001")]
    [InlineData("zh53069910001")]
    [InlineData("ＺＨ５３０６９９１０００１")] // full width, as Chinese input methods write it
    [InlineData(" ZH 530699 1 0001")]
    public void A_unit_is_found_in_any_writing(string unit)
    {
        var decision = Rules.Screen($"{{site.control_units: \"{unit}\", smelts: true}}");
        Assert.Equal(new VerdictRange(Verdict.Reject, Verdict.Reject, Verdict.Reject), decision.Range);
        Assert.Contains(decision.Reasons, reason => reason.Rule.Id == Lists.Unit + "/1");
    }

    [Theory]
    [InlineData("ZH53069910001 西山", Lists.Unit)]
    [InlineData("西山优先保护单元（ZH53069910001）", Lists.Unit)]
    [InlineData("ZH5306991000", null)] // one digit short
    [InlineData("ZH530699100011", null)]
    [InlineData("ZH5306991000O", null)] // the letter
    [InlineData("ZH53069940001", null)] // there are three classes
    [InlineData("53069910001", null)]
    [InlineData("ZH53069910001 ZH53069910002", null)] // which of them?
    public void A_text_that_is_no_code_is_a_fault(string unit, string? suggestion)
    {
        var result = new ApplicationReader(Rules).ReadYaml($"facts:\n  site.control_units: [\"{unit}\"]", "a.yaml");
        Assert.True(result.IsRefused);
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal(("PS1108", "a.yaml:2:24", suggestion), (fault.Code, fault.Place.ToString(), fault.Suggestion));
    }

    [Theory]
    [InlineData("zh53069910001")]
    [InlineData("ＺＨ53069910001")]
    public void A_list_names_its_unit_in_any_writing_too(string unit) =>
        Assert.Contains(Lists.Load(Lists.File(Lists.List($"unit: {unit}"))).Rules, rule => rule.Scope.Unit == Lists.Unit && rule.Id == Lists.Unit + "/1");
}
