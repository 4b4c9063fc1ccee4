using System.CommandLine;
using PermitScreen.Web.Keys;

namespace PermitScreen.Web.Commands;

/// <summary><c>keys add</c>, <c>keys list</c>, <c>keys remove</c>.</summary>
internal static class KeyCommands
{
    public static Command Make(TextWriter output, TextWriter error) => new("keys", "接口密钥。\nAPI keys.")
    {
        Add(output, error),
        List(output),
        Remove(output, error),
    };

    private static Command Add(TextWriter output, TextWriter error)
    {
        var data = AdminHost.Data();
        var name = new Argument<string>("NAME") { Description = "使用者的名称。Whose it is." };
        var scope = new Option<string>("--scope")
        {
            Description = $"可做的事，以逗号分隔。What it may do: {string.Join(", ", Scopes.All)}.",
            DefaultValueFactory = _ => Scopes.Screen,
        };
        var perMinute = new Option<int>("--per-minute") { Description = "每分钟请求数，0 为不限。Requests a minute; 0 for no limit.", DefaultValueFactory = _ => 600 };
        var command = new Command("add", "生成密钥；只显示这一次。\nMakes a key, which is shown this once.") { name, scope, perMinute, data };
        command.SetAction(async (parse, cancellation) =>
        {
            var scopes = parse.GetValue(scope)!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (scopes.Except(Scopes.All).FirstOrDefault() is { } unknown || scopes.Length == 0 || parse.GetValue(perMinute) < 0 || !IsName(parse.GetValue(name)!))
            {
                await error.WriteLineAsync("名称为字母、数字和 - _ . ；--scope 取 name: letters, digits and - _ . ; --scope takes " + string.Join(", ", Scopes.All));
                return 2;
            }

            await using var host = await AdminHost.Open(parse.GetValue(data), cancellation);
            var key = await host.GetRequiredService<KeyRing>().Add(parse.GetValue(name)!, scopes, parse.GetValue(perMinute), cancellation);
            await (key is null ? error : output).WriteLineAsync(key ?? "已有此名称的密钥 there is a key of this name");
            return key is null ? 2 : 0;
        });
        return command;
    }

    private static Command List(TextWriter output)
    {
        var data = AdminHost.Data();
        var command = new Command("list", "列出密钥的名称、范围与限额。\nLists names, scopes and limits.") { data };
        command.SetAction(async (parse, cancellation) =>
        {
            await using var host = await AdminHost.Open(parse.GetValue(data), cancellation);
            foreach (var key in await host.GetRequiredService<KeyRing>().List(cancellation))
                await output.WriteLineAsync($"{key.Name}  {key.Scopes}  {key.PerMinute}/min");
            return 0;
        });
        return command;
    }

    private static Command Remove(TextWriter output, TextWriter error)
    {
        var data = AdminHost.Data();
        var name = new Argument<string>("NAME") { Description = "使用者的名称。Whose it is." };
        var command = new Command("remove", "作废密钥。\nRemoves a key.") { name, data };
        command.SetAction(async (parse, cancellation) =>
        {
            await using var host = await AdminHost.Open(parse.GetValue(data), cancellation);
            if (await host.GetRequiredService<KeyRing>().Remove(parse.GetValue(name)!, cancellation))
                return 0;
            await error.WriteLineAsync("没有此名称的密钥 there is no key of this name");
            return 2;
        });
        return command;
    }

    /// <summary>It stands in the log under a hash, on a line of its own.</summary>
    private static bool IsName(string name) => name.Length is > 0 and <= 60 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
