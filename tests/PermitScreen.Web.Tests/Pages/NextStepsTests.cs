using NodaTime;
using PermitScreen.Explaining;
using PermitScreen.Loading.Applications;
using PermitScreen.Web.Resources;
using PermitScreen.Web.Service;
using Xunit;

namespace PermitScreen.Web.Tests.Pages;

/// <summary>The steps that a result page names first.</summary>
public sealed class NextStepsTests
{
    [Theory]
    [InlineData("420606", "填报环境影响登记表并备案；当地另有豁免名录，规则集没有收录，列入的免予备案，请先向当地查询。")] // Hubei
    [InlineData("450100", "填报环境影响登记表并备案。")]
    public void A_registration_is_filed_unless_a_list_that_is_not_at_hand_exempts_it(string region, string expected)
    {
        var served = ReadOnce.Instance.Read(new RuleFolder(new PermitScreenOptions().Rules, null), default).Value!;
        var text = $"id: a\nfacts: {{project.region: \"{region}\", project.industry: \"8423\", project.nature: new, works.added_beds: 10 张, project.features: none}}";
        var application = new ApplicationReader(served.RuleSet).ReadYaml(text, "a.yaml").Value!;
        var decision = served.Screener.Screen(application, new ScreeningOptions { AsOf = new LocalDate(2025, 6, 1) });
        Assert.Contains(expected, SelfCheck.NextSteps.Of(decision, new FactText(served.RuleSet, Language.Zh), Texts.In(Language.Zh)));
    }
}
