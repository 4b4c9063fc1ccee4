using Microsoft.Win32.SafeHandles;

namespace PermitScreen.Cli;

/// <summary>
/// Standard output that tells when nobody reads any more. The console stream of .NET swallows a broken pipe, and a batch whose reader has
/// gone (<c>… | head -1</c>) would work on to its end for nobody.
/// </summary>
internal static class StandardOutput
{
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        try
        {
            // Files keep the console stream: it shares its position with standard error.
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }
}
