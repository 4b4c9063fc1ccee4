using System.CommandLine;
using System.CommandLine.Parsing;
using PermitScreen.Diagnostics;

namespace PermitScreen.Cli.Options;

/// <summary>
/// Words that look like options and were taken for files: <c>--asof</c> beside a file would decide that file, for the wrong day, before
/// saying that there is no file of that name. Behind <c>--</c> everything is a file.
/// </summary>
internal static class MistypedOptions
{
    public static IReadOnlyList<(string Typed, string? Nearest)> Of(ParseResult parse)
    {
        if (parse.Tokens.Any(token => token.Type == TokenType.DoubleDash))
            return [];
        var names = OptionsOf(parse.CommandResult).Distinct().ToList();
        return
        [
            .. parse.CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(argument => argument.Tokens)
                .Select(token => token.Value)
                .Where(word => word is ['-', not (>= '0' and <= '9'), ..])
                .Select(word => (word, Nearest.Find(word, names))),
        ];
    }

    private static IEnumerable<string> OptionsOf(CommandResult command)
    {
        for (SymbolResult? result = command; result is not null; result = result.Parent)
        {
            foreach (var option in result is CommandResult one ? one.Command.Options : [])
                yield return option.Name;
        }
    }
}
