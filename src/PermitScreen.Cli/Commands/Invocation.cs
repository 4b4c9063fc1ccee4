using System.CommandLine;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;

namespace PermitScreen.Cli.Commands;

/// <summary>One run of one command: what was typed, where to write, in which language.</summary>
internal sealed class Invocation(ParseResult parse, Terminal terminal, GlobalOptions globals, Func<string, Loaded<RuleSet>> load)
{
    private const int ShownFaults = 200;

    private readonly RuleLocation location = RuleLocation.Find(parse.GetValue(globals.Rules));
    private TextWriter Error { get; } = new PlainWriter(terminal.Error);

    public ParseResult Parse { get; } = parse;

    public Terminal Terminal { get; } = terminal;

    /// <summary>Lines of results. What is composed for a terminal, with colours of its own, goes by <see cref="Show"/>.</summary>
    public TextWriter Out { get; } = new PlainWriter(terminal.Out);

    public Language Language { get; } = globals.LanguageOf(parse);

    public string RuleDirectory => location.Directory;

    /// <summary>Writes a page as it was composed.</summary>
    public void Show(string page) => Terminal.Out.Write(page);

    /// <summary>Says something about the run.</summary>
    public void Say(Bilingual message) => Error.WriteLine(message.In(Language));

    /// <summary>Says what is wrong, and of a flood of faults how many more there are.</summary>
    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        var all = diagnostics.ToList();
        foreach (var diagnostic in all.Take(ShownFaults))
            Error.WriteLine(diagnostic.ToString(Language));
        if (all.Count > ShownFaults)
            Say(Messages.MoreFaults(all.Count - ShownFaults));
    }

    public Loaded<RuleSet> ReadRules(string directory) => load(directory);

    /// <summary>The rules, or null after everything that is wrong with them has been reported.</summary>
    /// <param name="directory">another directory than the usual one</param>
    public RuleSet? LoadRules(string? directory = null)
    {
        // Other law than that of the tool is never applied in silence, and what looks like other law not left out in silence.
        if (directory is null && location.Unrelated is { } folder)
            Say(Messages.NotRules(folder));
        var result = ReadRules(directory ?? RuleDirectory);
        if (!result.TryGetValue(out var rules))
        {
            Report(result.Diagnostics);
            Say(Messages.RulesRefused(directory ?? RuleDirectory, result.Diagnostics.Count(d => d.IsError)));
            return null;
        }

        if (directory is null && !location.IsChosen && !IsShipped(rules))
            Say(Messages.OwnRules(location.Directory, rules.Digest[.."sha256:123456789012".Length]));
        return rules;
    }

    /// <summary>A copy of the rules that the tool brings along is no other law, wherever it lies.</summary>
    private bool IsShipped(RuleSet rules) =>
        RuleLocation.HasShipped
        && (SameFiles.In(RuleDirectory, RuleLocation.Shipped) || (ReadRules(RuleLocation.Shipped).TryGetValue(out var shipped) && shipped.Digest == rules.Digest));
}
