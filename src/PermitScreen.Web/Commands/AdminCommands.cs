using System.CommandLine;

namespace PermitScreen.Web.Commands;

/// <summary>What an administrator does beside the running host: <c>log verify</c>, <c>log head</c>, <c>keys add</c>, <c>account add</c> …</summary>
internal static class AdminCommands
{
    /// <summary>The first words that are commands; anything else starts the host.</summary>
    public static bool IsOne(string[] args) => args is ["log" or "keys" or "account", ..];

    public static Task<int> Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("判定日志、接口密钥与账户的管理。\nAdministration of the decision log, of API keys and of accounts.")
        {
            LogCommands.Make(output, error),
            KeyCommands.Make(output, error),
            AccountCommands.Make(output, error),
        };
        return root.Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
    }
}
