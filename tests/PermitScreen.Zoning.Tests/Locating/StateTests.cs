using PermitScreen.Zoning.Locating;
using Xunit;
using static PermitScreen.Zoning.Tests.Given;

namespace PermitScreen.Zoning.Tests.Locating;

/// <summary>The four states, on a red line of 0.1° with an accuracy of 5 m. A metre is about 0.00001° here.</summary>
public class StateTests
{
    private const double Metre = 1 / 110_800.0;

    private static readonly ZoneSet Redline = Zones(
        Layer(Header("ecological_redline"), Feature("", Box(104.1, 27.1, 104.2, 27.2)), Feature("", Box(104.2, 27.1, 104.3, 27.2))));

    public static TheoryData<string, LocatedState, string> Sites => new()
    {
        { "[104.15, 27.15]", LocatedState.Inside, "true" },
        { "[104.05, 27.15]", LocatedState.Outside, "false" },
        { "[103.95, 27.15]", LocatedState.NotCovered, "" }, // beyond the extent
        { $"[104.15, {27.1 - Metre:R}]", LocatedState.WithinAccuracy, "true|false" }, // 1 m outside
        { $"[104.15, {27.1 + Metre:R}]", LocatedState.WithinAccuracy, "true|false" }, // 1 m inside
        { $"[104.15, {27.1 - 10 * Metre:R}]", LocatedState.Outside, "false" }, // 10 m outside
        { $"[104.15, {27.1 + 10 * Metre:R}]", LocatedState.Inside, "true" }, // 10 m inside
        { "[104.15, 27.1]", LocatedState.WithinAccuracy, "true|false" }, // on the border
        { "[104.2, 27.15]", LocatedState.Inside, "true" }, // on the seam of two parts, which is no border
        { $"[{104.2 - Metre:R}, 27.15]", LocatedState.Inside, "true" },
        { "[104.2, 27.2]", LocatedState.WithinAccuracy, "true|false" }, // where the seam meets the border
        { "points: [[104.05, 27.15], [104.15, 27.15]]", LocatedState.Inside, "true" }, // one of two is enough
        { "points: [[104.05, 27.15], [103.95, 27.15]]", LocatedState.NotCovered, "" }, // outside must hold for both
        { "line: [[104.05, 27.15], [104.15, 27.15]]", LocatedState.Inside, "true" },
        { "line: [[104.05, 27.05], [104.35, 27.05]]", LocatedState.Outside, "false" },
        { "line: [[103.95, 27.05], [104.35, 27.05]]", LocatedState.NotCovered, "" },
        { $"line: [[104.05, {27.1 - 3 * Metre:R}], [104.35, {27.1 - 3 * Metre:R}]]", LocatedState.WithinAccuracy, "true|false" }, // along the border
        { $"line: [[104.05, {27.1 + 3 * Metre:R}], [104.35, {27.1 + 3 * Metre:R}]]", LocatedState.WithinAccuracy, "true|false" }, // the same, inside
        { $"line: [[104.05, {27.1 + 7 * Metre:R}], [104.35, {27.1 + 7 * Metre:R}]]", LocatedState.Inside, "true" },
        { "polygon: [[104.05, 27.05], [104.35, 27.05], [104.35, 27.25], [104.05, 27.25]]", LocatedState.Inside, "true" }, // around it
        { $"polygon: [[104.12, 27.05], [104.18, 27.05], [104.15, {27.1 + 3 * Metre:R}]]", LocatedState.WithinAccuracy, "true|false" }, // only its tip reaches in
        { $"polygon: [[104.12, 27.05], [104.18, 27.05], [104.15, {27.1 + 30 * Metre:R}]]", LocatedState.Inside, "true" },
        { $"polygon: [[104.18, 27.16], [104.22, 27.16], [104.2, {27.2 - 30 * Metre:R}]]", LocatedState.Inside, "true" }, // across the seam
    };

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_boolean_fact(string site, LocatedState state, string candidates)
    {
        var fact = Redline.Locate(SiteOf(site)).FactsOf("site.ecological_redline").Single();
        Assert.Equal((state, candidates), (fact.State, string.Join("|", fact.Candidates)));
        Assert.Equal(state is LocatedState.Inside or LocatedState.Outside, fact.IsKnown);
        Assert.Equal(fact.IsKnown, fact.Value is not null);
        if (fact.IsKnown)
            Assert.Equal(5, fact.Layer!.AccuracyMetres);
    }

    [Fact]
    public void An_exact_layer_leaves_no_doubt_even_on_its_border()
    {
        var exact = Zones(Layer(Header("ecological_redline", 0), Feature("", Box(104.1, 27.1, 104.2, 27.2))));
        LocatedState StateOf(string site) => exact.Locate(SiteOf(site)).FactsOf("site.ecological_redline").Single().State;
        Assert.Equal(LocatedState.Inside, StateOf("[104.1, 27.1]"));
        Assert.Equal(LocatedState.Outside, StateOf("[104.0999999, 27.1]"));

        // A plot that only shares a fence with the area has no part in it.
        Assert.Equal(LocatedState.Outside, StateOf("polygon: [[104.05, 27.12], [104.1, 27.12], [104.1, 27.18], [104.05, 27.18]]"));
        Assert.Equal(LocatedState.Inside, StateOf("polygon: [[104.05, 27.12], [104.1001, 27.12], [104.1001, 27.18], [104.05, 27.18]]"));
    }

    [Theory]
    [InlineData("[104.15, 27.15]", LocatedState.Inside, "first")]
    [InlineData("[104.25, 27.15]", LocatedState.Inside, "second")]
    [InlineData("[104.35, 27.15]", LocatedState.Inside, "quasi")]
    [InlineData("[104.45, 27.15]", LocatedState.Outside, "none")]
    [InlineData("[104.2, 27.15]", LocatedState.WithinAccuracy, "first|second")] // between two zones “outside” is no candidate
    [InlineData("[104.3, 27.15]", LocatedState.WithinAccuracy, "second|quasi")]
    [InlineData("[104.4, 27.15]", LocatedState.WithinAccuracy, "quasi|none")]
    [InlineData("[104.15, 27.2]", LocatedState.WithinAccuracy, "first|none")]
    [InlineData("[105.5, 27.15]", LocatedState.NotCovered, "")]
    [InlineData("line: [[104.15, 27.15], [104.45, 27.15]]", LocatedState.Inside, "first")] // the strictest counts
    [InlineData("line: [[104.25, 27.15], [104.45, 27.15]]", LocatedState.Inside, "second")]
    public void An_option_is_the_strictest_zone(string site, LocatedState state, string candidates)
    {
        var zones = Zones(Layer(Header("drinking_water_zone"),
            Feature("\"zone\":\"quasi\"", Box(104.3, 27.1, 104.4, 27.2)),
            Feature("\"zone\":\"second\"", Box(104.2, 27.1, 104.3, 27.2)),
            Feature("\"zone\":\"first\"", Box(104.1, 27.1, 104.2, 27.2))));
        var location = zones.Locate(SiteOf(site));
        var fact = location.FactsOf("site.drinking_water_zone").Single();
        Assert.Equal((state, candidates), (fact.State, string.Join("|", fact.Candidates)));

        // 准保护区不是名录第三条的饮用水水源保护区
        var member = location.FactsOf("site.sensitive_areas").Single(found => found.Member == "drinking_water_protection");
        if (candidates is "quasi" or "none" or "quasi|none")
            Assert.Equal(LocatedState.Outside, member.State);
        if (candidates is "first" or "second" or "first|second")
            Assert.Equal(LocatedState.Inside, member.State);
    }

    [Fact]
    public void Members_that_no_layer_declares_stay_open()
    {
        var zones = Zones(Layer(Header("sensitive_area", more: "\"members\":[\"education\",\"medical\"],"), Feature("\"member\":\"education\"", Box(104.1, 27.1, 104.2, 27.2))));
        var facts = zones.Locate(SiteOf("[104.15, 27.15]")).FactsOf("site.sensitive_areas").ToDictionary(fact => fact.Member ?? "", fact => fact.State);
        Assert.Equal(LocatedState.Inside, facts["education"]);
        Assert.Equal(LocatedState.Outside, facts["medical"]); // declared, and none is there
        Assert.Equal(LocatedState.NotCovered, facts["nature_reserve"]);
        Assert.False(facts.ContainsKey("residential"));
    }

    [Fact]
    public void Two_layers_of_a_kind_cover_together_what_neither_covers_alone()
    {
        var zones = Zones(
            Layer(Header("farmland", extent: "[104,27,104.5,28]", more: "\"no_features\":true,")),
            Layer(Header("farmland", extent: "[104.5,27,105,28]"), Feature("", Box(104.8, 27.1, 104.9, 27.2))));
        LocatedState StateOf(string site) => zones.Locate(SiteOf(site)).FactsOf("site.farmland_occupied").Single().State;
        Assert.Equal(LocatedState.Outside, StateOf("line: [[104.2, 27.5], [104.7, 27.5]]"));
        Assert.Equal(LocatedState.Inside, StateOf("line: [[104.2, 27.15], [104.85, 27.15]]"));
        Assert.Equal(LocatedState.NotCovered, StateOf("line: [[104.2, 27.5], [105.1, 27.5]]"));
        Assert.Equal(LocatedState.Inside, StateOf("line: [[104.85, 27.15], [105.1, 27.15]]")); // inside is certain, covered or not
    }

    [Fact]
    public void Without_a_layer_every_fact_is_not_covered()
    {
        var zones = Zones(Layer(Header("farmland", more: "\"no_features\":true,")));
        var location = zones.Locate(SiteOf("[104.5, 27.5]"));
        Assert.All(location.Facts.Where(fact => fact.FactId != "site.farmland_occupied"), fact => Assert.Equal(LocatedState.NotCovered, fact.State));
        Assert.Equal(location.Facts.Length, location.Facts.DistinctBy(fact => (fact.FactId, fact.Member)).Count());
        Assert.Empty(location.Units);
        Assert.Equal(1, location.NotCovered);
    }
}
