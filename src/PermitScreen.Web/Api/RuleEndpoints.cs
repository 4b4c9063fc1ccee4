using Microsoft.AspNetCore.Mvc;
using PermitScreen.Explaining;
using PermitScreen.Rules;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Api;

/// <summary><c>GET rules</c> and <c>rules/{id}</c>.</summary>
internal static class RuleEndpoints
{
    private const int Page = 200;
    private const int LargestPage = 1000;

    public static IResult List(HttpRequest request, [AsParameters] RuleListQuery query, RulesInService rules)
    {
        var ruleSet = rules.Current.RuleSet;
        var read = new QueryText();
        var filter = new RuleQuery
        {
            Region = read.Entry("region", query.Region, ruleSet.Tables.Regions)?.Code,
            Industry = read.Entry("industry", query.Industry, ruleSet.Tables.Industries)?.Code,
            Day = read.Day("as_of", query.AsOf),
            Effect = read.Member<Effect>("effect", query.Effect),
            Pack = string.IsNullOrEmpty(query.Pack) ? null : query.Pack,
        };
        var (offset, limit) = (read.Number("offset", query.Offset, 0, int.MaxValue), read.Number("limit", query.Limit, Page, LargestPage));
        if (read.Problem is { } problem)
            return problem;
        var found = ruleSet.Rules.Where(filter.Fits).ToList();
        var language = RequestLanguage.Of(request);
        return new JsonAnswer(json =>
        {
            json.WriteStartObject();
            json.WriteString("rule_set", ruleSet.Digest);
            json.WriteNumber("total", found.Count);
            json.WriteNumber("offset", offset);
            json.WriteStartArray("rules");
            foreach (var rule in found.Skip(offset).Take(limit))
                RuleRowJson.Write(json, rule, language);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    public static IResult Get(HttpRequest request, string id, RulesInService rules)
    {
        var ruleSet = rules.Current.RuleSet;
        var versions = ruleSet.RulesWithId(id).ToList();
        if (versions.Count == 0)
            return Problems.NotFound;
        var language = RequestLanguage.Of(request);
        return new JsonAnswer(json =>
        {
            json.WriteStartObject();
            json.WriteString("rule_set", ruleSet.Digest);
            json.WriteString("id", id);
            json.WriteStartArray("versions");
            foreach (var rule in versions)
                RuleBookJson.Write(json, ruleSet, rule, language);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}

internal sealed record RuleListQuery(
    [FromQuery(Name = "region")] string? Region,
    [FromQuery(Name = "as_of")] string? AsOf,
    [FromQuery(Name = "effect")] string? Effect,
    [FromQuery(Name = "industry")] string? Industry,
    [FromQuery(Name = "pack")] string? Pack,
    [FromQuery(Name = "offset")] string? Offset,
    [FromQuery(Name = "limit")] string? Limit,
    [FromQuery(Name = "lang")] string? Lang);
