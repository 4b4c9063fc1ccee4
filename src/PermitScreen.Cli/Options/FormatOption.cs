using System.CommandLine;

namespace PermitScreen.Cli.Options;

/// <summary>How a decision is written.</summary>
internal sealed class FormatOption : Option<string>
{
    public FormatOption()
        : base("--format")
    {
        Description = "输出格式 Format of the output";
        HelpName = "text|json|markdown|html";
        DefaultValueFactory = _ => "text";
        this.AcceptOnlyFromAmong("text", "json", "markdown", "html");
    }

    public OutputFormat Of(ParseResult parse) => parse.GetValue(this) switch
    {
        "json" => OutputFormat.Json,
        "markdown" => OutputFormat.Markdown,
        "html" => OutputFormat.Html,
        _ => OutputFormat.Text,
    };
}
