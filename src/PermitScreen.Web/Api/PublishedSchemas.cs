namespace PermitScreen.Web.Api;

/// <summary>The schemas that do not follow from the rules: that of the decision, published with them, and those of the other answers.</summary>
internal static class PublishedSchemas
{
    public const string DecisionName = "decision";

    public const string ApiName = "api";

    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(PublishedSchemas).Assembly.GetManifestResourceStream($"{name}.schema.json")!);
        return reader.ReadToEnd();
    }
}
