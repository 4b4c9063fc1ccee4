using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Zoning.Checks;
using Xunit;
using static PermitScreen.Zoning.Tests.Given;

namespace PermitScreen.Zoning.Tests;

/// <summary>What a layer says in words that the rules do not have is told before any site is looked up.</summary>
public class LayerWordsTests
{
    private static readonly Fact Areas = FactOf("site.sensitive_areas", FactType.Set, "education", "residential");

    [Fact]
    public void Declared_members_are_values_of_the_fact()
    {
        const string members = "\"members\":[\"schools\",\"education\",\"residentail\"],";
        var zones = Zones(Layer(Header("sensitive_area", more: members), Feature("\"member\":\"schools\"", Box(104.1, 27.1, 104.2, 27.2))));
        Assert.Equal(
            [
                "PS3311 layer-0.geojson `schools` is not a value of `site.sensitive_areas` in the rules",
                "PS3311 layer-0.geojson `residentail` is not a value of `site.sensitive_areas` in the rules; did you mean `residential`?",
            ],
            Against(zones, Areas));
    }

    [Fact]
    public void The_zones_of_a_kind_are_values_of_the_fact() => Assert.Equal(
        ["PS3311 layer-0.geojson `quasi` is not a value of `site.drinking_water_zone` in the rules"],
        Against(
            LayerOf("drinking_water_zone", "\"zone\":\"first\""),
            FactOf("site.drinking_water_zone", FactType.Enum, "first", "second", "none"),
            FactOf("site.sensitive_areas", FactType.Set, "drinking_water_protection")));

    [Fact]
    public void A_fact_that_the_rules_do_not_have_is_a_warning()
    {
        var zones = LayerOf("fuel_ban_zone");
        var fault = Assert.Single(zones.Check(new Vocabulary([FactOf("site.fuel_ban_zones", FactType.Boolean)], [])));
        Assert.Equal(("PS3309", false, "site.fuel_ban_zones"), (fault.Code, fault.IsError, fault.Suggestion));
    }

    [Theory]
    [InlineData("fuel_ban_zone", "site.fuel_ban_zone", FactType.Set, null)]
    [InlineData("river", "site.distance_to_yangtze_shoreline", FactType.Number, "km")] // the map speaks of metres
    [InlineData("river", "site.distance_to_yangtze_shoreline", FactType.Boolean, null)]
    [InlineData("basin", "site.basin", FactType.Enum, null)]
    [InlineData("control_units", "site.control_units", FactType.Text, null)]
    public void A_fact_of_another_type_is_an_error(string kind, string fact, FactType type, string? unit)
    {
        var zones = LayerOf(kind, kind switch { "control_units" => "\"code\":\"ZH53069930001\"", "river" => "\"member\":\"yangtze\"", "basin" => "\"member\":\"pearl\"", _ => "" });
        var faults = zones.Check(new Vocabulary([Measured(fact, type, unit)], []));
        Assert.Equal(("PS3310", true), (Assert.Single(faults).Code, faults[0].IsError));
    }

    [Fact]
    public void A_screener_does_not_take_a_map_whose_words_its_rules_do_not_have()
    {
        var zones = Zones(Layer(Header("sensitive_area", more: "\"members\":[\"schools\"],"), Feature("\"member\":\"schools\"", Box(104.1, 27.1, 104.2, 27.2))));
        var misuse = Assert.Throws<ArgumentException>(() => new Screener(new RuleSet(new Vocabulary([Areas], []), [], [], [], [], [], CodeTables.Default), zones));
        Assert.Contains("PS3311", misuse.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_of_the_zones_asks_the_vocabulary_too()
    {
        var options = ZonesCheckOptions.Default with { Vocabulary = Vocabulary.Empty };
        Assert.Equal(["PS3309"], ZonesCheck.Run(LayerOf("fuel_ban_zone"), options).Select(fault => fault.Code));
    }

    private static IEnumerable<string> Against(ZoneSet zones, params ImmutableArray<Fact> facts) =>
        zones.Check(new Vocabulary(facts, [])).Select(fault => fault.ToString());

    private static ZoneSet LayerOf(string kind, string properties = "")
    {
        var members = properties.StartsWith("\"member\":", StringComparison.Ordinal) ? $"\"members\":[{properties["\"member\":".Length..]}]," : "";
        return Zones(Layer(Header(kind, more: members), Feature(properties, Box(104.1, 27.1, 104.2, 27.2))));
    }

    private static Fact FactOf(string id, FactType type, params string[] options) => new()
    {
        Id = id,
        Type = type,
        Label = new Bilingual(id, id),
        Question = new Bilingual(id, id),
        Options = [.. options.Select(option => new FactOption(option, new Bilingual(option, option)))],
    };

    private static Fact Measured(string id, FactType type, string? unit) => new()
    {
        Id = id,
        Type = type,
        Label = new Bilingual(id, id),
        Question = new Bilingual(id, id),
        Unit = unit is not null && Units.TryFind(unit, out var found) ? found : null,
    };
}
