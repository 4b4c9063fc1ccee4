using System.CommandLine;

namespace PermitScreen.Cli.Options;

/// <summary>The options every command has.</summary>
internal sealed class GlobalOptions
{
    public Option<string?> Rules { get; } = new("--rules")
    {
        Description = "规则目录；缺省依次为 PERMITSCREEN_RULES、./rules、随程序附带的规则。Rule directory; else PERMITSCREEN_RULES, ./rules, the rules shipped with the tool.",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<string> Language { get; } = new Option<string>("--lang")
    {
        Description = "输出语言 Language of the output",
        HelpName = "zh|en",
        Recursive = true,
        DefaultValueFactory = _ => "zh",
    }.AcceptOnlyFromAmong("zh", "en");

    public Language LanguageOf(ParseResult parse) => parse.GetValue(Language) == "en" ? PermitScreen.Language.En : PermitScreen.Language.Zh;
}
