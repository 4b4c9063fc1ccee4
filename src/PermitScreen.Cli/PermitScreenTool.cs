using System.CommandLine;
using System.CommandLine.Invocation;
using PermitScreen.Cli.Commands;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;

namespace PermitScreen.Cli;

/// <summary>The <c>permitscreen</c> command.</summary>
public static class PermitScreenTool
{
    /// <summary>Runs one command line; nothing but the given streams and the named files is touched.</summary>
    /// <returns>0 completed, 1 worse than asked for, 2 bad input</returns>
    public static int Run(string[] args, TextReader stdin, TextWriter stdout, TextWriter stderr) =>
        Run(args, new Terminal(stdin, stdout, stderr));

    public static int Run(IReadOnlyList<string> args, Terminal terminal) => Run(args, terminal, Load);

    /// <param name="load">reads a rule directory, with its examples if that is true; whoever runs many commands on the same rules may read them once</param>
    internal static int Run(IReadOnlyList<string> args, Terminal terminal, Func<string, bool, Loaded<RuleSet>> load)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(terminal);
        // No @response files: an answer or a file name may begin with @.
        var parser = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var globals = new GlobalOptions();
        var parse = Build(globals, terminal, load).Parse(args.Count == 0 ? ["--help"] : args, parser);
        if (parse.Action is ParseErrorAction)
            return Refuse(parse, parse.Errors.Select(error => error.Message), terminal);
        if (MistypedOptions.Of(parse) is [_, ..] mistyped)
            return Refuse(parse, mistyped.Select(option => Messages.NoSuchOption(option.Typed, option.Nearest).In(globals.LanguageOf(parse))), terminal);
        try
        {
            var code = parse.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
            terminal.Out.Flush();
            return code;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return GiveUp(e, parse, globals, terminal);
        }
    }

    private static Loaded<RuleSet> Load(string directory, bool withExamples) => withExamples
        ? RuleSet.LoadWithExamples(directory)
        : RuleSet.Load(directory, ParsedFiles.Open(Path.Combine(AppContext.BaseDirectory, ParsedFiles.FileName)));

    /// <summary>The output has gone or is full; perhaps the messages have gone, too.</summary>
    private static int GiveUp(Exception why, ParseResult parse, GlobalOptions globals, Terminal terminal)
    {
        try
        {
            terminal.Error.WriteLine(Messages.Failed(why.Message).In(globals.LanguageOf(parse)));
        }
        catch (IOException)
        {
            // There is nobody left to tell.
        }

        return ExitCode.BadInput;
    }

    private static RootCommand Build(GlobalOptions globals, Terminal terminal, Func<string, bool, Loaded<RuleSet>> load)
    {
        var root = new RootCommand(
            "按公开的、有出处的规则筛查建设项目的环境准入：通过、告知或不予准入，并给出理由。\n"
            + "Screens construction projects against cited, dated environmental access rules: pass, notify or reject, with reasons.\n"
            + "例 e.g.  permitscreen screen project.yaml")
        {
            HelpName = "permitscreen",
        };
        root.Add(globals.Rules);
        root.Add(globals.Language);
        foreach (var command in new ToolCommand[]
                 {
                     new ScreenCommand(), new AskCommand(), new BatchCommand(), new ExplainCommand(), new RulesCommand(), new CatalogueCommand(), new TradeCommand(), new FactsCommand(),
                     new CheckCommand(), new TestCommand(), new TraceCommand(), new SchemasCommand(), new LocateCommand(), new ExportCommand(), new ImportCommand(), new DiffCommand(),
                     new ParseCommand { Hidden = true },
                 })
        {
            command.Attach(terminal, globals, load);
            root.Add(command);
        }

        var check = new ZonesCheckCommand();
        check.Attach(terminal, globals, load);
        root.Add(new Command("zones", "空间图层。\nZone layers.") { check });

        foreach (var option in root.Options.OfType<VersionOption>())
            option.Action = new VersionAction();
        return root;
    }

    private static int Refuse(ParseResult parse, IEnumerable<string> faults, Terminal terminal)
    {
        // A fault repeats what was typed, and that may have been pasted.
        var error = new PlainWriter(terminal.Error);
        foreach (var fault in faults)
            error.WriteLine(fault);
        var command = parse.CommandResult.Command is RootCommand ? "" : parse.CommandResult.Command.Name + " ";
        error.WriteLine($"用法 usage: permitscreen {command}--help");
        return ExitCode.BadInput;
    }

    /// <summary>The version of the tool, also when a test host runs it.</summary>
    private sealed class VersionAction : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(typeof(PermitScreenTool).Assembly.GetName().Version!.ToString(3));
            return ExitCode.Completed;
        }
    }
}
