using System.CommandLine;
using PermitScreen.Cli.Options;
using PermitScreen.Diagnostics;

namespace PermitScreen.Cli.Commands;

/// <summary>One run of one command: what was typed, where to write, in which language.</summary>
internal sealed class Invocation(ParseResult parse, Terminal terminal, GlobalOptions globals, Func<string, Loaded<RuleSet>> load)
{
    public ParseResult Parse { get; } = parse;

    public Terminal Terminal { get; } = terminal;

    public TextWriter Out => Terminal.Out;

    public Language Language { get; } = globals.LanguageOf(parse);

    public string RuleDirectory { get; } = RuleLocation.Find(parse.GetValue(globals.Rules));

    /// <summary>Says something about the run.</summary>
    public void Say(Bilingual message) => Terminal.Error.WriteLine(message.In(Language));

    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Terminal.Error.WriteLine(diagnostic.ToString(Language));
    }

    public Loaded<RuleSet> ReadRules(string directory) => load(directory);

    /// <summary>The rules, or null after everything that is wrong with them has been reported.</summary>
    /// <param name="directory">another directory than the usual one</param>
    public RuleSet? LoadRules(string? directory = null)
    {
        directory ??= RuleDirectory;
        var result = ReadRules(directory);
        if (result.TryGetValue(out var rules))
            return rules;
        Report(result.Diagnostics);
        Say(Wording.Messages.RulesRefused(directory, result.Diagnostics.Count(d => d.IsError)));
        return null;
    }
}
