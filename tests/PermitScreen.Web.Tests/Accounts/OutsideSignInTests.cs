using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Accounts;

/// <summary>Signing in by OpenID Connect: it opens accounts that are there, and makes none.</summary>
public sealed class OutsideSignInTests : IAsyncLifetime, IDisposable
{
    private IdentityProvider provider = null!;
    private readonly PagesHost host = new();

    public async Task InitializeAsync()
    {
        provider = await IdentityProvider.StartAsync();
        foreach (var (name, value) in ((string, string)[])[("Authority", provider.Address), ("ClientId", IdentityProvider.ClientId), ("ClientSecret", IdentityProvider.Secret), ("Name", "统一身份认证")])
            host.Settings["Oidc:" + name] = value;
    }

    public async Task DisposeAsync() => await provider.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task It_is_off_unless_it_is_configured()
    {
        using var plain = new PagesHost();
        var visitor = plain.Visit();
        await visitor.GoAsync("/sign-in");
        Assert.Empty(visitor.Page.QuerySelectorAll("a[href*=outside]"));
        foreach (var path in (string[])["/sign-in/outside", "/sign-in/outside?handler=Refused", "/sign-in/callback"])
        {
            await visitor.GoAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        }
    }

    [Fact]
    public async Task A_verified_address_opens_its_account_once_and_after_that_the_subject_does()
    {
        await AddAsync("王芳", "wang@county.example");
        Assert.Equal("/account", await SignInAsync(("sub", "s-1"), ("email", "Wang@county.example"), ("email_verified", true)));
        Assert.Equal("/account", await SignInAsync(("sub", "s-1"), ("email", "other@county.example"), ("email_verified", false)));

        // Who has the address there next is somebody else.
        Assert.Null(await SignInAsync(("sub", "s-2"), ("email", "wang@county.example"), ("email_verified", true)));
    }

    [Fact]
    public async Task Who_has_no_account_or_no_verified_address_is_refused_and_gets_none()
    {
        await AddAsync("李强", "li@county.example");
        foreach (var claims in ((string, object)[][])
            [
                [("sub", "s-1"), ("email", "stranger@county.example"), ("email_verified", true)], [("sub", "s-1"), ("email", "li@county.example"), ("email_verified", false)], [("sub", "s-1"), ("email", "li@county.example")], [("sub", "s-1")],
                [("sub", "s-1"), ("name", "李强"), ("preferred_username", "李强"), ("role", "Administrator")],
            ])
        {
            Assert.Null(await SignInAsync(claims));
        }

        await using var scope = host.Services.CreateAsyncScope();
        Assert.Single(await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().Users.ToListAsync());
    }

    [Fact]
    public async Task What_the_service_did_not_sign_signs_nobody_in()
    {
        await AddAsync("赵敏", "zhao@county.example");
        provider.Forger = new RsaSecurityKey(RSA.Create(2048)) { KeyId = "k1" };
        Assert.Null(await SignInAsync(("sub", "s-1"), ("email", "zhao@county.example"), ("email_verified", true)));
        provider.Forger = null;
        Assert.Equal("/account", await SignInAsync(("sub", "s-1"), ("email", "zhao@county.example"), ("email_verified", true)));
    }

    [Fact]
    public async Task An_authenticator_is_asked_for_all_the_same_and_a_lockout_holds()
    {
        await AddAsync("孙立", "sun@county.example", account => account.TwoFactorEnabled = true);
        Assert.Equal("/sign-in/code", await SignInAsync(("sub", "s-1"), ("email", "sun@county.example"), ("email_verified", true)));
        await AddAsync("周平", "zhou@county.example", account => account.LockoutEnd = DateTimeOffset.UtcNow.AddHours(1));
        Assert.Null(await SignInAsync(("sub", "s-2"), ("email", "zhou@county.example"), ("email_verified", true)));
    }

    private async Task AddAsync(string name, string email, Action<Account>? change = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { UserName = name, Role = AccountRole.Officer, Region = "530602", Email = email, EmailConfirmed = true };
        Assert.True((await accounts.CreateAsync(account, Staff.Password)).Succeeded);
        await accounts.SetAuthenticationTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey", "JBSWY3DPEHPK3PXP");
        change?.Invoke(account);
        Assert.True((await accounts.UpdateAsync(account)).Succeeded);
    }

    /// <summary>The way of a browser, from the link to the provider and back.</summary>
    /// <returns>where it ends; null for a refusal</returns>
    private async Task<string?> SignInAsync(params (string Name, object Value)[] claims)
    {
        provider.Claims.Clear();
        foreach (var (name, value) in claims)
            provider.Claims[name] = value;
        using var client = host.CreateClient(new() { AllowAutoRedirect = false });
        using var there = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var sent = await client.GetAsync("/en/sign-in/outside?returnUrl=/account");
        Assert.StartsWith(provider.Address + "/authorize", sent.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var known = await there.GetAsync(sent.Headers.Location);
        using var back = await client.GetAsync(known.Headers.Location);
        using var end = await client.GetAsync(back.Headers.Location);
        if (end.StatusCode == HttpStatusCode.Forbidden)
            return null;
        Assert.Equal(HttpStatusCode.Redirect, end.StatusCode);
        return end.Headers.Location!.OriginalString.Split('?')[0].Replace("/en/", "/", StringComparison.Ordinal);
    }
}
