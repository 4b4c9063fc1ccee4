using System.CommandLine;
using PermitScreen.Cli.Options;
using PermitScreen.Diagnostics;

namespace PermitScreen.Cli.Commands;

/// <summary>One command of the tool.</summary>
internal abstract class ToolCommand(string name, string zh, string en, string example)
    : Command(name, $"{zh}\n{en}\n例 e.g.  permitscreen {example}")
{
    /// <summary>It checks or shows the examples beside the rules, which cost time to read.</summary>
    protected virtual bool ReadsExamples => false;

    /// <summary>Does the work and returns the exit code.</summary>
    protected abstract int Run(Invocation invocation);

    /// <summary>Binds the command to the streams of this run and to where its rules come from.</summary>
    internal void Attach(Terminal terminal, GlobalOptions globals, Func<string, bool, Loaded<RuleSet>> load) =>
        SetAction(parse => Run(new Invocation(parse, terminal, globals, directory => load(directory, ReadsExamples))));
}
