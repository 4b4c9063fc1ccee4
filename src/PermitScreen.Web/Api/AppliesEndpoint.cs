using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using PermitScreen.Codes;
using PermitScreen.Explaining;
using PermitScreen.Rules;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Api;

/// <summary><c>GET applies</c>: the rules that speak here on this day, and the next day on which that changes.</summary>
internal static class AppliesEndpoint
{
    public static IResult Get(HttpRequest request, [AsParameters] AppliesQuery query, RulesInService rules)
    {
        var ruleSet = rules.Current.RuleSet;
        var read = new QueryText();
        var region = read.Entry("region", query.Region, ruleSet.Tables.Regions);
        var industry = read.Entry("industry", query.Industry, ruleSet.Tables.Industries);
        var day = read.Day("as_of", query.AsOf) ?? rules.Today;
        if (read.Problem is { } problem)
            return problem;
        if (region is null)
            return Problems.Bad("region", new("行政区划代码或名称", "a code or name of a region"));
        var filter = new RuleQuery { Region = region.Code, OnlyHere = true, Industry = industry?.Code };
        var everSpeaking = ruleSet.Rules.Where(filter.Fits).ToList();
        var language = RequestLanguage.Of(request);
        return new JsonAnswer(json =>
        {
            json.WriteStartObject();
            json.WriteString("rule_set", ruleSet.Digest);
            json.WriteString("as_of", Dates.Format(day));
            WriteEntry(json, "region", region);
            if (industry is not null)
                WriteEntry(json, "industry", industry);
            WritePacks(json, ruleSet, region, day, language);
            json.WriteStartArray("rules");
            foreach (var rule in everSpeaking.Where(rule => rule.InForce.Contains(day) != Truth.No))
            {
                json.WriteStartObject();
                json.WriteString("in_force", SnakeCase.Of(rule.InForce.Contains(day)));
                json.WriteString("speaks_to_industry", SnakeCase.Of(filter.SpeaksTo(rule)));
                json.WritePropertyName("rule");
                RuleRowJson.Write(json, rule, language);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteCatalogue(json, ruleSet, industry, day, language);
            json.WriteString("next_change", NextChange(everSpeaking, day) is { } next ? Dates.Format(next) : null);
            json.WriteEndObject();
        });
    }

    /// <summary>The first day after this one on which a rule that speaks here begins or ends.</summary>
    private static LocalDate? NextChange(IEnumerable<Rule> rules, LocalDate day)
    {
        LocalDate? next = null;
        foreach (var change in rules.SelectMany(r => new LocalDate?[] { r.InForce.From, r.InForce.SurelyFrom, r.InForce.CheckedTo?.PlusDays(1), r.InForce.To }))
        {
            if (change > day && (next is null || change < next))
                next = change;
        }

        return next;
    }

    private static void WriteEntry(Utf8JsonWriter json, string name, CodeEntry entry)
    {
        json.WriteStartObject(name);
        json.WriteString("code", entry.Code);
        json.WriteString("name", entry.FullName);
        json.WriteEndObject();
    }

    /// <summary>The jurisdictions above, and whether their law is held for the day: where it is not, that nothing is found means nothing.</summary>
    private static void WritePacks(Utf8JsonWriter json, RuleSet ruleSet, CodeEntry region, LocalDate day, Language language)
    {
        json.WriteStartArray("packs");
        foreach (var pack in ruleSet.Packs.Where(p => RegionTable.SignificantPrefix(region.Code).StartsWith(RegionTable.SignificantPrefix(p.Region), StringComparison.Ordinal)))
        {
            json.WriteStartObject();
            json.WriteString("id", pack.Id);
            json.WriteString("title", pack.Title.In(language));
            json.WriteString("region", pack.Region);
            if (pack.Held is { } held)
                json.WriteString("held", SnakeCase.Of(held.Contains(day)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCatalogue(Utf8JsonWriter json, RuleSet ruleSet, CodeEntry? industry, LocalDate day, Language language)
    {
        json.WriteStartArray("catalogues");
        foreach (var catalogue in ruleSet.Catalogues.Where(c => c.InForce.Contains(day) != Truth.No))
        {
            json.WriteStartObject();
            json.WriteString("id", catalogue.Id);
            json.WriteString("title", catalogue.Title.In(language));
            json.WriteString("held", SnakeCase.Of(catalogue.Held.Contains(day)));
            json.WriteStartArray("items");
            foreach (var item in industry is null ? [] : CatalogueJson.Find(catalogue, industry.Code))
            {
                json.WriteStartObject();
                json.WriteString("item", item.Number);
                json.WriteString("name", item.Name.In(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

internal sealed record AppliesQuery(
    [FromQuery(Name = "region")] string? Region,
    [FromQuery(Name = "industry")] string? Industry,
    [FromQuery(Name = "as_of")] string? AsOf,
    [FromQuery(Name = "lang")] string? Lang);
