using PermitScreen.Diagnostics;

namespace PermitScreen.Cli.Tests;

/// <summary>One run of the tool in this process, with the rules of the repository.</summary>
internal sealed record ToolRun(int ExitCode, string Out, string Error)
{
    public static string Root => RepositoryRoot.Path;

    public static string Rules { get; } = Path.Combine(Root, "rules");

    private static readonly Lazy<Loaded<RuleSet>> Repository = new(() => RuleSet.LoadWithExamples(Rules));

    /// <summary>Runs a command with the repository's rules.</summary>
    public static ToolRun Of(params string[] args) => With("", args);

    public static ToolRun With(string stdin, params string[] args)
    {
        using var input = new StringReader(stdin);
        return With(input, new StringWriter(), args);
    }

    /// <param name="error">the writer of messages, for a reader that answers what it sees there</param>
    public static ToolRun With(TextReader stdin, StringWriter error, params string[] args)
    {
        using var output = new StringWriter();
        // Before what is no option any more.
        var end = Array.IndexOf(args, "--") is var at and >= 0 ? at : args.Length;
        var code = PermitScreenTool.Run([.. args[..end], "--rules", Rules, .. args[end..]], new Terminal(stdin, output, error), Load);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs exactly this command line.</summary>
    public static ToolRun Exactly(params string[] args)
    {
        using var input = new StringReader("");
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = PermitScreenTool.Run(args, new Terminal(input, output, error), Load);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    /// <summary>The repository's rules are read once for all runs; every other directory when it is asked for.</summary>
    private static Loaded<RuleSet> Load(string directory, bool withExamples) => Path.GetFullPath(directory) == Path.GetFullPath(Rules)
        ? Repository.Value
        : withExamples ? RuleSet.LoadWithExamples(directory) : RuleSet.Load(directory);

    public static string Example(string name) => Path.Combine(Root, "examples", "applications", $"{name}.yaml");
}
