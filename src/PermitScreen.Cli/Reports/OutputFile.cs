using PermitScreen.Cli.Commands;
using PermitScreen.Cli.Wording;

namespace PermitScreen.Cli.Reports;

/// <summary>Writes a file that the user named.</summary>
internal static class OutputFile
{
    /// <summary>False after a message that says why it could not be written.</summary>
    public static bool Write(string file, Invocation invocation, Action<Stream> write)
    {
        try
        {
            using var stream = File.Create(file);
            write(stream);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            invocation.Say(Messages.NotWritten(file, e.Message));
            return false;
        }
    }
}
