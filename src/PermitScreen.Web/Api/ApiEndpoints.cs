using PermitScreen.Web.Keys;

namespace PermitScreen.Web.Api;

/// <summary>The paths of the API.</summary>
internal static class ApiEndpoints
{
    public const string Root = "/api/v1";

    private static readonly string[] JsonOrYaml = [EndpointDescriptions.Json, "application/yaml"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Root).RequireRateLimiting(ApiLimits.Policy);
        api.MapPost("screen", ScreenEndpoint.Post).Needs(Scopes.Screen).TakesBody("application", JsonOrYaml).Gives("decision")
            .WithSummary("Screens one application").WithDescription("Idempotency-Key: the same key with the same request gives the stored answer again, for 24 hours.").WithTags("Screening");
        api.MapPost("screen/batch", BatchEndpoint.Post).Needs(Scopes.Batch).TakesBody("application", EndpointDescriptions.Ndjson).Gives("decision", EndpointDescriptions.Ndjson)
            .WithSummary("Screens many applications, one a line, while they come in").WithTags("Screening");
        api.MapPost("interview/next", InterviewEndpoints.Next).Needs(Scopes.Screen).TakesBody("interview_request", EndpointDescriptions.Json).Gives("interview_turn")
            .WithSummary("The next question of an interview").WithTags("Interview");
        api.MapPost("interview/answer", InterviewEndpoints.Take).Needs(Scopes.Screen).TakesBody("interview_answer", EndpointDescriptions.Json).Gives("interview_turn")
            .WithSummary("Takes an answer and gives the next question").WithTags("Interview");
        api.MapPost("locate", LocateEndpoint.Post).Needs(Scopes.Screen).TakesBody("site_request", JsonOrYaml).Gives("location")
            .WithSummary("What the zone layers know of a site").WithTags("Screening");
        MapReading(api);
    }

    private static void MapReading(RouteGroupBuilder api)
    {
        api.MapGet("rules", RuleEndpoints.List).Gives("rule_list").WithSummary("Rules by where, when and to whom they speak").WithTags("Rules");
        api.MapGet("rules/{**id}", RuleEndpoints.Get).Gives("rule").WithSummary("Every version of a rule in words, with its citations").WithTags("Rules");
        api.MapGet("applies", AppliesEndpoint.Get).Gives("applies").WithSummary("What applies here on this day").WithTags("Rules");
        api.MapGet("trades", SearchEndpoints.Trades).Gives("trades").WithSummary("Finds industries and catalogue items by everyday words").WithTags("Search");
        api.MapGet("catalogue", SearchEndpoints.Catalogue).Gives("catalogue").WithSummary("Searches the classification catalogue").WithTags("Search");
        api.MapGet("decisions/{id}", DecisionEndpoints.Get).Gives("logged_decision").WithSummary("A decision from the log").WithTags("Decisions");
        api.MapGet("decisions/{id}/replay", DecisionEndpoints.Replay).Gives("replay").WithSummary("Decides again by the archived rules and says whether the answer is the same").WithTags("Decisions");
        api.MapGet("schemas", SchemaEndpoints.List).Gives("schema_list").WithSummary("Names of the JSON Schemas").WithTags("Schemas");
        api.MapGet("schemas/{name}", SchemaEndpoints.Get).Gives("json_schema", SchemaEndpoints.MediaType).WithSummary("A JSON Schema").WithTags("Schemas");
        api.MapGet("service", ServiceEndpoint.Get).Needs(Scopes.Admin).Gives("service").WithSummary("Which rules serve, and why others were refused").WithTags("Service");
    }
}
