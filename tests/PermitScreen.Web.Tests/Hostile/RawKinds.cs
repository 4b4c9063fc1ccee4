using System.Net.Sockets;
using System.Text;

namespace PermitScreen.Web.Tests.Hostile;

/// <summary>What no client library would send: it is written to the wire as it stands.</summary>
internal static class RawKinds
{
    private static readonly string Host = "Host: localhost\r\n";

    public static readonly (string Kind, string Text)[] All =
    [
        ("raw", "\r\n\r\n"), ("raw", "GET\r\n\r\n"), ("raw", "GET / HTTP/9.9\r\n" + Host + "\r\n"), ("raw", "G<T / HTTP/1.1\r\n" + Host + "\r\n"), ("raw", "GET / HTTP/1.1\r\n\r\n"),
        ("raw", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"), ("raw", "GET / HTTP/1.1\r\nHost: <script>\r\n\r\n"), ("raw", "GET http://evil.example/ HTTP/1.1\r\n" + Host + "\r\n"), ("raw", "CONNECT evil.example:443 HTTP/1.1\r\n" + Host + "\r\n"),
        ("raw", "OPTIONS * HTTP/1.1\r\n" + Host + "\r\n"), ("raw", "TRACE / HTTP/1.1\r\n" + Host + "X: <script>\r\nConnection: close\r\n\r\n"), ("raw", "GET / HTTP/1.1\r\n" + Host + "A: b\0c\r\n\r\n"), ("raw", "GET / HTTP/1.1\r\n" + Host + "A b\r\n\r\n"),
        ("raw", "GET / HTTP/1.1\r\n" + Host + " folded: x\r\n\r\n"), ("raw", "GET /%0d%0aSet-Cookie:a=b HTTP/1.1\r\n" + Host + "Connection: close\r\n\r\n"), ("raw", "POST /api/v1/screen HTTP/1.1\r\n" + Host + "Content-Length: -1\r\n\r\n"),
        ("raw", "POST /api/v1/screen HTTP/1.1\r\n" + Host + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n{}{}{}"), ("raw", "POST /api/v1/screen HTTP/1.1\r\n" + Host + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n"),
        ("raw", "POST /api/v1/screen HTTP/1.1\r\n" + Host + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), ("raw", "POST /api/v1/screen HTTP/1.1\r\n" + Host + "Transfer-Encoding: chunked, nonsense\r\n\r\n"),
        ("raw", "POST /api/v1/screen HTTP/1.1\r\n" + Host + "Content-Length: 99999999999999999999\r\n\r\n"), ("raw", "\u0016\u0003\u0001\u0002\u0000"),
        ("path tricks", Get("/../../../../etc/passwd")), ("path tricks", Get("/vendor/../../appsettings.json")), ("path tricks", Get("/./../%2e%2e/%2e%2e/etc/passwd")), ("path tricks", Get("//evil.example/%2e%2e")),
        ("path tricks", Get("/\\..\\..\\windows\\win.ini")), ("path tricks", Get("/check/../desk")), ("path tricks", Get("/%")), ("path tricks", Get("/%zz")), ("path tricks", Get("/\u00ff\u00fe")), ("path tricks", Get("/?\u0001\u0002")), ("path tricks", Get("/#<script>")),
        ("huge headers", Get("/", "A: " + new string('a', 40_000))), ("huge headers", Get("/", string.Join("\r\n", Enumerable.Range(0, 300).Select(i => $"A{i}: b")))), ("huge headers", Get("/" + new string('u', 20_000))),
        ("huge headers", Get("/?q=" + new string('q', 9_000))), ("huge headers", Get("/", new string('n', 33_000) + ": b")), ("huge headers", Get("/", "Cookie: " + string.Concat(Enumerable.Repeat("a=b;", 9000)))),
    ];

    /// <summary>What comes back before the host closes; empty when it closes without a word.</summary>
    public static async Task<string> ExchangeAsync(Uri host, string text)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(host.Host, host.Port);
        var stream = socket.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(text));
            // A request that is never complete waits: the other side of the line is closed, which ends it.
            socket.Client.Shutdown(SocketShutdown.Send);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(20));
        }
        catch (IOException)
        {
            // Cut off, which is an answer too.
            return "";
        }
    }

    /// <summary>The status line of the answer, while the sender's side of the line stays open; empty when the host closes without a word.</summary>
    public static async Task<string> FirstLineAsync(Uri host, string text)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(host.Host, host.Port);
        await socket.GetStream().WriteAsync(Encoding.Latin1.GetBytes(text));
        using var reader = new StreamReader(socket.GetStream(), Encoding.UTF8);
        return await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20)) ?? "";
    }

    private static string Get(string path, string header = "A: b") => $"GET {path} HTTP/1.1\r\n{Host}Accept: text/html\r\n{header}\r\nConnection: close\r\n\r\n";
}
