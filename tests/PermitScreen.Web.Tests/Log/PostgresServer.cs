using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PermitScreen.Web.Tests.Log;

/// <summary>A throw-away PostgreSQL on loopback; it does not run as root, so that the server is started as another user then.</summary>
public sealed class PostgresServer : IDisposable
{
    /// <summary>On a machine on which everything else runs too.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private readonly TemporaryDirectory directory = new();
    private readonly int port = FreePort();

    public PostgresServer()
    {
        if (Programs is null)
            return;
        // The cluster belongs to whoever runs it, and his folder must be reachable for him.
        Run("chmod", "755", directory.Path);
        if (Environment.UserName == "root")
            Run("chown", "nobody", directory.Path);
        var cluster = directory.File("cluster");
        AsServer(Path.Combine(Programs, "initdb"), "-D", cluster, "-U", "test", "-A", "trust", "--no-sync", "-E", "UTF8");
        Start();
    }

    /// <summary>Where Debian has the newest server; null where there is none.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;

    /// <summary>A connection to a database of this name, which is made first.</summary>
    public string Database(string name)
    {
        AsServer(Path.Combine(Programs!, "createdb"), "-h", "127.0.0.1", "-p", Port, "-U", "test", name);
        return $"Host=127.0.0.1;Port={Port};Username=test;Database={name};Timeout=15;Command Timeout=30";
    }

    public void Start() => AsServer(
        Path.Combine(Programs!, "pg_ctl"), "-D", directory.File("cluster"), "-w", "-l", directory.File("cluster/server.log"),
        "-o", $"-c listen_addresses=127.0.0.1 -p {Port} -k {directory.Path}", "start");

    public void Stop() => AsServer(Path.Combine(Programs!, "pg_ctl"), "-D", directory.File("cluster"), "-w", "-m", "immediate", "stop");

    public void Dispose()
    {
        if (Programs is not null)
            Stop();
        directory.Dispose();
    }

    private string Port => port.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void AsServer(string program, params string[] arguments)
    {
        if (Environment.UserName == "root")
            Run("runuser", ["-u", "nobody", "--", program, .. arguments]);
        else
            Run(program, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        // Not redirected: the server that is started would hold the pipes open.
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "\"$@\" >/dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = "/" })!;
        if (!process.WaitForExit(Longest) || process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>One server for all tests that need one, which run one after another: one of them takes it away.</summary>
[Xunit.CollectionDefinition(nameof(PostgresServer))]
public sealed class PostgresCollection : Xunit.ICollectionFixture<PostgresServer>;

/// <summary>A test on a real PostgreSQL; where Debian's server is not installed it says that it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : Xunit.FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.Programs is null ? "PostgreSQL is not installed (Debian: postgresql)" : null;
}
