using PermitScreen.Web.Tests.Log;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Accounts;

/// <summary>Accounts in a database that replicas share.</summary>
[Collection(nameof(PostgresServer))]
public sealed class AccountsOnPostgresTests(PostgresServer server)
{
    [PostgresFact]
    public async Task Names_passwords_and_lockouts_count_there_too()
    {
        using var host = new PagesHost();
        host.Settings["ConnectionStrings:PermitScreen"] = server.Database("accounts");
        await host.AddAsync("王芳");
        var visitor = host.Visit();
        await visitor.SignInAsync("王芳", start: "/account");
        Assert.Equal("/account", visitor.Url.AbsolutePath);
        var guesser = host.Visit();
        for (var i = 0; i < 5; i++)
            await guesser.SignInAsync("王芳", "wrong password");
        await guesser.SignInAsync("王芳");
        Assert.NotEmpty(guesser.Errors);
    }
}
