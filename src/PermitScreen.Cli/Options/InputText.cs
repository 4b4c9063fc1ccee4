using PermitScreen.Cli.Commands;
using PermitScreen.Cli.Wording;

namespace PermitScreen.Cli.Options;

/// <summary>Reads a whole input, from a file or from standard input.</summary>
internal static class InputText
{
    public const string StandardInput = "-";

    /// <summary>The name under which diagnostics show an input.</summary>
    public static string NameOf(string file) => file == StandardInput ? "stdin" : file;

    /// <summary>The text, or null after a message that says why there is none.</summary>
    public static string? Read(string file, Invocation invocation)
    {
        if (file == StandardInput)
            return invocation.Terminal.In.ReadToEnd();
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            invocation.Say(Messages.Unreadable(file, e.Message));
            return null;
        }
    }
}
