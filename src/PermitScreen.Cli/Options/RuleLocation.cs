namespace PermitScreen.Cli.Options;

/// <summary>Where the rules come from: the option, the environment, the working directory, the rules shipped beside the tool; the first that says something.</summary>
/// <param name="IsChosen">the command line names it, or it is what the tool brings along: nothing to be told</param>
internal sealed record RuleLocation(string Directory, bool IsChosen)
{
    public const string Variable = "PERMITSCREEN_RULES";
    private const string Local = "rules";

    /// <summary>Where the rules lie that the tool brings along.</summary>
    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, Local);

    /// <summary>A tool that was put elsewhere without its rules has none.</summary>
    public static bool HasShipped => System.IO.Directory.Exists(Shipped);

    /// <summary>There is a folder of this name in the working directory, with other rules in it than ours; null for none.</summary>
    public string? Unrelated { get; private init; }

    public static RuleLocation Find(string? option)
    {
        if (!string.IsNullOrEmpty(option))
            return new RuleLocation(option, true);
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } variable)
            return new RuleLocation(variable, false);
        var shipped = new RuleLocation(Shipped, true);
        if (!System.IO.Directory.Exists(Local))
            return shipped;
        return HoldsRules(Local) ? new RuleLocation(Local, false) : shipped with { Unrelated = Local };
    }

    /// <summary>Many programs have a folder called rules. Ours holds a vocabulary and packs, as files or as folders.</summary>
    private static bool HoldsRules(string directory)
    {
        try
        {
            return System.IO.Directory.EnumerateFileSystemEntries(directory)
                .Select(Path.GetFileNameWithoutExtension)
                .Any(name => name is "vocabulary" or "packs");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The loader says what is wrong with it.
            return true;
        }
    }
}
