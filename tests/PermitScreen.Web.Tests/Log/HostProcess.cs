using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PermitScreen.Web.Tests.Log;

/// <summary>The host as a process of its own, which can be killed.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process process;

    /// <param name="connection">of a database to share with others; null for a file in the data directory</param>
    /// <param name="environment">Development for whoever signs in, whose cookie is else for encrypted ways only</param>
    public HostProcess(string data, string rules, string? connection = null, string environment = "Production")
    {
        var port = FreePort();
        Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        process = Process.Start(new ProcessStartInfo("dotnet",
        [
            typeof(Program).Assembly.Location, "--urls", Client.BaseAddress.ToString(), "--PermitScreen:Data", data, "--PermitScreen:Rules", rules,
            "--PermitScreen:Limits:PerMinute", "0", "--PermitScreen:WarmUp", "false", "--Logging:LogLevel:Default", "None", "--ConnectionStrings:PermitScreen", connection ?? "", "--PermitScreen:Desk:TakeOverAfter", "00:00:04",
            "--environment", environment,
        ]))!;
    }

    public HttpClient Client { get; }

    public int Id => process.Id;

    public async Task Ready()
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(90); await Task.Delay(100))
        {
            try
            {
                if ((await Client.GetAsync("/health/ready")).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        throw new TimeoutException("the host did not come up");
    }

    /// <summary>SIGKILL: nothing is flushed, nothing is said.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
        Client.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
