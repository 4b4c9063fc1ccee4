using PermitScreen.Web.Log;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Api;

/// <summary><c>GET service</c>: which rules serve, and for administrators why others were refused.</summary>
internal static class ServiceEndpoint
{
    public static IResult Get(HttpRequest request, RulesInService rules, RulesAgreement agreement)
    {
        var served = rules.Current;
        var language = RequestLanguage.Of(request);
        return new JsonAnswer(json =>
        {
            json.WriteStartObject();
            json.WriteString("rule_set", served.RuleSet.Digest);
            json.WriteNumber("rules", served.RuleSet.Rules.Length);
            json.WriteNumber("documents", served.RuleSet.Documents.Length);
            json.WriteString("zones", served.Zones?.Digest);
            if (agreement.Elsewhere is { } elsewhere)
                json.WriteString("rule_set_elsewhere", elsewhere);
            if (rules.Refused is { } refused)
            {
                json.WriteStartObject("refused");
                json.WriteString("at", refused.At);
                DiagnosticJson.Write(json, "problems", refused.Diagnostics, language);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
    }
}
