using System.CommandLine;
using PermitScreen.Cli.Reports;
using PermitScreen.Cli.Wording;
using PermitScreen.Loading.Schemas;

namespace PermitScreen.Cli.Commands;

/// <summary>Writes the JSON Schemas by which editors complete and check rule files and applications.</summary>
internal sealed class SchemasCommand : ToolCommand
{
    private readonly Option<string?> directory = new("--out")
    {
        Description = "输出目录，缺省为规则目录下的 schemas。Directory to write to; else schemas in the rule directory.",
        HelpName = "DIR",
    };

    public SchemasCommand()
        : base(
            "schemas",
            "生成规则文件和申请的 JSON Schema，供编辑器补全和检查。",
            "Writes JSON Schemas of rule files and applications for editors.",
            "schemas --out rules/schemas") =>
        Add(directory);

    protected override int Run(Invocation invocation)
    {
        if (invocation.LoadRules() is not { } rules)
            return ExitCode.BadInput;
        var target = invocation.Parse.GetValue(directory) ?? Path.Combine(invocation.RuleDirectory, "schemas");
        try
        {
            Directory.CreateDirectory(target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            invocation.Say(Messages.NotWritten(target, e.Message));
            return ExitCode.BadInput;
        }

        foreach (var name in JsonSchemaWriter.Names)
        {
            var file = Path.Combine(target, $"{name}.schema.json");
            var schema = System.Text.Encoding.UTF8.GetBytes(JsonSchemaWriter.Write(name, rules.Vocabulary));
            if (!OutputFile.Write(file, invocation, stream => stream.Write(schema)))
                return ExitCode.BadInput;
            invocation.Out.WriteLine(file);
        }

        return ExitCode.Completed;
    }
}
