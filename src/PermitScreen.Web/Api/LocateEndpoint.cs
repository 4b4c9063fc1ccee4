using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Web.Service;
using PermitScreen.Zoning.Sites;
using PermitScreen.Zoning.Writing;

namespace PermitScreen.Web.Api;

/// <summary><c>POST locate</c>: a site, or an application with one, in; what the layers know of it out.</summary>
internal static class LocateEndpoint
{
    public static async Task<IResult> Post(HttpRequest request, RulesInService rules)
    {
        if (rules.Current.Zones is not { } zones)
            return Problems.NoZones;
        var body = await RequestBody.Read(request);
        if (body.Problem is { } unreadable)
            return unreadable;
        var diagnostics = new DiagnosticList();
        var root = ApplicationText.ReadNode(body, diagnostics);
        var site = root is MappingNode fields && fields["site"] is { } inner ? inner : root;
        if (site is null || Site.Read(site, diagnostics) is not { } found)
            return Problems.Refused(diagnostics.Sorted());
        var language = RequestLanguage.Of(request);
        var location = zones.Locate(found);
        return new JsonAnswer(json => LocationJson.Write(json, location, language));
    }
}
