namespace PermitScreen.Cli;

/// <summary>What the shell learns. A reject is an answer, not a failure of the tool.</summary>
internal static class ExitCode
{
    public const int Completed = 0;

    /// <summary>Completed, but worse than asked for: <c>--fail-on</c>, failed cases, missing clauses.</summary>
    public const int Failed = 1;

    /// <summary>The input, the rules or the command line cannot be used.</summary>
    public const int BadInput = 2;
}
