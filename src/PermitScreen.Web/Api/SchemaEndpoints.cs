using System.Text;
using PermitScreen.Loading.Schemas;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Api;

/// <summary><c>GET schemas</c>: the JSON Schemas of applications and rule files as the rules in service have them, and of the decision.</summary>
internal static class SchemaEndpoints
{
    public const string MediaType = "application/schema+json";

    private const string Ending = ".schema.json";

    public static IResult List() => new JsonAnswer(json =>
    {
        json.WriteStartArray();
        foreach (var name in JsonSchemaWriter.Names.Append(PublishedSchemas.DecisionName).Append(PublishedSchemas.ApiName).Order(StringComparer.Ordinal))
            json.WriteStringValue(name + Ending);
        json.WriteEndArray();
    });

    public static IResult Get(string name, RulesInService rules)
    {
        var wanted = name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : "";
        var text = wanted is PublishedSchemas.DecisionName or PublishedSchemas.ApiName ? PublishedSchemas.Text(wanted)
            : JsonSchemaWriter.Names.Contains(wanted) ? JsonSchemaWriter.Write(wanted, rules.Current.RuleSet.Vocabulary)
            : null;
        return text is null ? Problems.NotFound : Results.Text(text, MediaType, Encoding.UTF8);
    }
}
