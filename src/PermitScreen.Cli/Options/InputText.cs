using PermitScreen.Cli.Commands;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;

namespace PermitScreen.Cli.Options;

/// <summary>Reads a whole input, from a file or from standard input.</summary>
internal static class InputText
{
    public const string StandardInput = "-";

    /// <summary>The name under which diagnostics show an input.</summary>
    public static string NameOf(string file) => file == StandardInput ? "stdin" : file;

    /// <summary>The text, or null after everything wrong with it has been reported.</summary>
    public static string? Read(string file, Invocation invocation)
    {
        var diagnostics = new DiagnosticList();
        var text = file == StandardInput
            ? TextFile.Read(invocation.Terminal.InputStream(), NameOf(file), NodeLimits.Default, diagnostics)
            : TextFile.Read(file, file, NodeLimits.Default, diagnostics);
        invocation.Report(diagnostics);
        return text;
    }
}
