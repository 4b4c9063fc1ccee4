using System.CommandLine;
using PermitScreen.Cli.Reports;
using PermitScreen.Facts;

namespace PermitScreen.Cli.Commands;

/// <summary>Lists what an application may state.</summary>
internal sealed class FactsCommand : ToolCommand
{
    private readonly Argument<string?> search = new("SEARCH")
    {
        Description = "名称、别名或编号中的文字。Words of a name, an alias or an id.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "输出格式 Format of the output",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    public FactsCommand()
        : base(
            "facts",
            "列出申请的 facts 下可以填写的事实：名称、填法、选项、由谁确定。",
            "Lists what may stand under the facts of an application: name, form, options, and who can answer.",
            "facts 锅炉")
    {
        Add(search);
        Add(format);
    }

    protected override int Run(Invocation invocation)
    {
        if (invocation.LoadRules() is not { } rules)
            return ExitCode.BadInput;
        var words = invocation.Parse.GetValue(search)?.Trim() ?? "";
        var found = rules.Vocabulary.Facts.Where(fact => Fits(fact, words)).ToList();
        if (invocation.Parse.GetValue(format) == "json")
            FactList.WriteJson(found, invocation.Out, invocation.Language);
        else
            FactList.WriteText(found, rules.Vocabulary.Facts.Length, invocation.Out, invocation.Language);
        return ExitCode.Completed;
    }

    private static bool Fits(Fact fact, string words) =>
        fact.Aliases.Append(fact.Id).Append(fact.Label.Zh).Append(fact.Label.En).Any(name => name.Contains(words, StringComparison.OrdinalIgnoreCase));
}
