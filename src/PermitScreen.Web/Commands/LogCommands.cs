using System.CommandLine;
using System.Text.Json;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.Commands;

/// <summary><c>log verify</c> and <c>log head</c>.</summary>
internal static class LogCommands
{
    public static Command Make(TextWriter output, TextWriter error) => new("log", "判定日志。\nThe decision log.")
    {
        Head(output),
        Verify(output, error),
    };

    private static Command Head(TextWriter output)
    {
        var data = AdminHost.Data();
        var command = new Command("head", "输出日志末行的序号与哈希，应另处留存。\nPrints number and hash of the last row, to be kept elsewhere.") { data };
        command.SetAction(async (parse, cancellation) =>
        {
            await using var host = await AdminHost.Open(parse.GetValue(data), cancellation);
            var head = await host.GetRequiredService<DecisionLog>().Head(cancellation);
            await output.WriteLineAsync($$"""{"sequence":{{head.Sequence}},"hash":"{{head.Hash}}"}""");
            return 0;
        });
        return command;
    }

    private static Command Verify(TextWriter output, TextWriter error)
    {
        var data = AdminHost.Data();
        var kept = new Option<FileInfo?>("--head")
        {
            Description = "此前留存的末行（log head 的输出）：据此发现截断与重写。A head that was kept before: it shows a cut tail and a chain written anew.",
        };
        var command = new Command("verify", "核验日志，逐一指出改动、缺失、互换、截断、重写。\nVerifies the log and names what was changed, is missing or exchanged.") { data, kept };
        command.SetAction(async (parse, cancellation) =>
        {
            LogHead? head = null;
            if (parse.GetValue(kept) is { } file && (head = ReadHead(file)) is null)
            {
                await error.WriteLineAsync($"{file.Name}: 不是 log head 的输出 is no output of log head");
                return 2;
            }

            await using var host = await AdminHost.Open(parse.GetValue(data), cancellation);
            var (last, findings) = await host.GetRequiredService<DecisionLog>().Verify(head, cancellation);
            foreach (var finding in findings)
                await output.WriteLineAsync($"{finding.Text.Zh} · {finding.Text.En}");
            await output.WriteLineAsync(findings.Count == 0
                ? $"日志完整，共 {last.Sequence} 行 · the log is whole, {last.Sequence} rows · {last.Hash}"
                : $"发现 {findings.Count} 处问题 · {findings.Count} faults");
            return findings.Count == 0 ? 0 : 1;
        });
        return command;
    }

    private static LogHead? ReadHead(FileInfo file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file.FullName));
            return new LogHead(json.RootElement.GetProperty("sequence").GetInt64(), json.RootElement.GetProperty("hash").GetString()!);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
