using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Accounts;

/// <summary>People of the office.</summary>
internal static class Staff
{
    public const string Password = "correct horse battery";

    public static async Task AddAsync(this TestHost host, string name, AccountRole role = AccountRole.Officer, string region = "530602")
    {
        await using var scope = host.Services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(new Account { UserName = name, Role = role, Region = region }, Password);
        Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(e => e.Description)));
    }

    public static async Task SignInAsync(this Visitor visitor, string name, string password = Password, string start = "/sign-in")
    {
        await visitor.GoAsync(start);
        await visitor.PressAsync("main form button", ("name", name), ("password", password));
    }
}
