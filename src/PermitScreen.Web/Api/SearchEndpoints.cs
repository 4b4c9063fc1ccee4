using Microsoft.AspNetCore.Mvc;
using PermitScreen.Explaining;
using PermitScreen.Trades;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Api;

/// <summary><c>GET trades</c> and <c>catalogue</c>: from everyday words to the tables of the law.</summary>
internal static class SearchEndpoints
{
    private const int LongestText = 200;

    public static IResult Trades(HttpRequest request, [FromQuery] string? q, RulesInService rules)
    {
        if (q is not { Length: > 0 and <= TradeSearch.LongestText })
            return Problems.Bad("q", new($" 1 至 {TradeSearch.LongestText} 个字", $"1 to {TradeSearch.LongestText} characters"));
        var answer = rules.Current.Trades.Find(q);
        var language = RequestLanguage.Of(request);
        return new JsonAnswer(json => TradeJson.Write(json, answer, language));
    }

    public static IResult Catalogue(HttpRequest request, [FromQuery] string? q, [FromQuery(Name = "as_of")] string? asOf, RulesInService rules)
    {
        var read = new QueryText();
        var day = read.Day("as_of", asOf);
        if (q is { Length: > LongestText })
            return Problems.Bad("q", new($"至多 {LongestText} 个字", $"at most {LongestText} characters"));
        if (read.Problem is { } problem)
            return problem;
        var ruleSet = rules.Current.RuleSet;
        var versions = ruleSet.Catalogues.Where(c => day is not { } known || c.InForce.Contains(known) != Truth.No).ToList();
        var language = RequestLanguage.Of(request);
        return new JsonAnswer(json => CatalogueJson.Write(json, ruleSet, versions, string.IsNullOrEmpty(q) ? null : q, language));
    }
}
