using System.Runtime.InteropServices;

namespace PermitScreen.Cli;

/// <summary>
/// While it lives, Ctrl-C, a request to end or a terminal that is closed first leaves things in order and then ends the process at once,
/// with 128 and the number of the signal as its exit code, as a shell would have it.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly (PosixSignal Signal, int Number)[] Ends = [(PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15), (PosixSignal.SIGHUP, 1)];

    private readonly PosixSignalRegistration[] registrations;
    private int begun;

    /// <param name="leave">what is to be done before the process ends; it runs beside the work, which may be anywhere</param>
    public Interruption(Action leave) => registrations =
    [
        .. Ends.Select(end => PosixSignalRegistration.Create(end.Signal, context =>
        {
            context.Cancel = true;
            if (Interlocked.Exchange(ref begun, 1) != 0)
                return;
            try
            {
                leave();
            }
            finally
            {
                Environment.Exit(128 + end.Number);
            }
        })),
    ];

    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();
    }
}
