namespace PermitScreen.Cli.Options;

/// <summary>Where the rules come from.</summary>
internal static class RuleLocation
{
    public const string Variable = "PERMITSCREEN_RULES";

    /// <summary>The option, the environment, the working directory, the rules shipped beside the tool: the first that says something.</summary>
    public static string Find(string? option)
    {
        if (!string.IsNullOrEmpty(option))
            return option;
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } variable)
            return variable;
        return Directory.Exists("rules") ? "rules" : Path.Combine(AppContext.BaseDirectory, "rules");
    }
}
