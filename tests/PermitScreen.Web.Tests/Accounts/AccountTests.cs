using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Commands;
using PermitScreen.Web.Log;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Accounts;

/// <summary>Who gets in, and who does not.</summary>
[Collection(nameof(PagesHost))]
public sealed class AccountTests(PagesHost host)
{
    [Fact]
    public async Task An_account_that_the_command_made_signs_in_and_out()
    {
        _ = host.Services;
        var (code, password) = await Run("account", "add", "王芳", "--role", "officer", "--region", "530602");
        Assert.Equal(0, code);
        var visitor = host.Visit();
        await visitor.SignInAsync("王芳", password, "/account");
        Assert.Equal("/account", visitor.Url.AbsolutePath);
        Assert.Contains("云南省昭通市昭阳区", visitor.MainText, StringComparison.Ordinal);
        await visitor.PressAsync("header form button");
        Assert.Equal("/sign-in", visitor.Url.AbsolutePath);
        await visitor.GoAsync("/account");
        Assert.Equal("/sign-in", visitor.Url.AbsolutePath);
        Assert.Contains("王芳  officer  530602", (await Run("account", "list")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("account", "remove", "王芳")).Code);
        await visitor.SignInAsync("王芳", password);
        Assert.NotEmpty(visitor.Errors);
    }

    [Theory]
    [InlineData("x", "--role", "officer")]
    [InlineData("x", "--role", "king", "--region", "530602")]
    [InlineData("x", "--role", "officer", "--region", "53")]
    [InlineData("<b>", "--role", "administrator")]
    public async Task An_account_that_makes_no_sense_is_not_made(params string[] arguments)
    {
        _ = host.Services;
        Assert.Equal(2, (await Run(["account", "add", .. arguments])).Code);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_and_the_command_unlocks_it()
    {
        await host.AddAsync("guessed");
        var visitor = host.Visit();
        await visitor.SignInAsync("nobody", "wrong password");
        var unknown = visitor.Errors.Single();
        for (var i = 0; i < 5; i++)
        {
            await visitor.SignInAsync("guessed", "wrong password");
            Assert.Equal(unknown, visitor.Errors.Single());
        }

        await visitor.SignInAsync("guessed");
        Assert.Equal(unknown, visitor.Errors.Single());
        var (_, password) = await Run("account", "reset", "guessed");
        await visitor.SignInAsync("guessed", password, "/account");
        Assert.Empty(visitor.Errors);
        Assert.Equal("/account", visitor.Url.AbsolutePath);
    }

    [Fact]
    public async Task With_an_authenticator_the_password_alone_is_not_enough()
    {
        await host.AddAsync("careful");
        var visitor = host.Visit();
        await visitor.SignInAsync("careful", start: "/account");
        var secret = visitor.Page.QuerySelector("#secret")!.TextContent;
        await visitor.PressAsync("form[action*=Authenticator] button", ("code", "000000"));
        Assert.NotEmpty(visitor.Errors);
        await visitor.PressAsync("form[action*=Authenticator] button", ("code", Authenticator.CodeNow(secret)));
        var codes = visitor.Page.QuerySelectorAll("main li code").Select(c => c.TextContent).ToList();
        Assert.Equal(10, codes.Count);
        Assert.Null(visitor.Page.QuerySelector("#secret"));

        var again = host.Visit();
        await again.SignInAsync("careful", start: "/account");
        Assert.Equal("/sign-in/code", again.Url.AbsolutePath);
        await again.PressAsync("main form button", ("code", "000000"));
        Assert.NotEmpty(again.Errors);
        await again.PressAsync("main form button", ("code", Authenticator.CodeNow(secret)));
        Assert.Equal("/account", again.Url.AbsolutePath);

        // The phone is lost: a code that was written down, which works once.
        foreach (var isLet in (bool[])[true, false])
        {
            var lost = host.Visit();
            await lost.SignInAsync("careful", start: "/account");
            await lost.PressAsync("main form button", ("code", codes[0]));
            Assert.Equal(isLet ? "/account" : "/sign-in/code", lost.Url.AbsolutePath);
        }
    }

    [Fact]
    public async Task The_password_is_changed_only_by_who_knows_it()
    {
        await host.AddAsync("changing");
        var visitor = host.Visit();
        await visitor.SignInAsync("changing", start: "/account");
        foreach (var (current, password, again) in ((string, string, string)[])[("wrong", "a new password", "a new password"), (Staff.Password, "short", "short"), (Staff.Password, "a new password", "another password")])
        {
            await visitor.PressAsync("form[action*=Password] button", ("current", current), ("password", password), ("again", again));
            Assert.Single(visitor.Errors);
        }

        await visitor.PressAsync("form[action*=Password] button", ("current", Staff.Password), ("password", "a new password"), ("again", "a new password"));
        Assert.Empty(visitor.Errors);
        var other = host.Visit();
        await other.SignInAsync("changing");
        Assert.NotEmpty(other.Errors);
        await other.SignInAsync("changing", "a new password", "/account");
        Assert.Equal("/account", other.Url.AbsolutePath);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task Signing_in_leads_to_no_other_site(string wanted)
    {
        var name = "led" + Guid.NewGuid().ToString("N");
        await host.AddAsync(name);
        var client = host.CreateClient(new() { AllowAutoRedirect = false });
        var visitor = new Visitor(client);
        await visitor.GoAsync("/sign-in?returnUrl=" + Uri.EscapeDataString(wanted));
        var token = visitor.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("name", name), new("password", Staff.Password), new("returnUrl", wanted), new("__RequestVerificationToken", token)]);
        using var response = await client.PostAsync("/sign-in", form);
        Assert.Equal("/desk", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_form_without_its_token_signs_nobody_in_and_nobody_out()
    {
        foreach (var path in (string[])["/sign-in", "/sign-out"])
        {
            using var form = new FormUrlEncodedContent([new("name", "x"), new("password", "y")]);
            Assert.Equal(HttpStatusCode.BadRequest, (await host.CreateClient().PostAsync(path, form)).StatusCode);
        }
    }

    [Fact]
    public async Task In_service_the_cookie_is_for_encrypted_connections_and_not_for_scripts()
    {
        using var production = new PagesHost();
        production.Settings["environment"] = "Production";
        await production.AddAsync("served");
        var client = production.CreateClient(new() { BaseAddress = new("https://localhost"), AllowAutoRedirect = false });
        var visitor = new Visitor(client);
        await visitor.GoAsync("/sign-in");
        var token = visitor.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("name", "served"), new("password", Staff.Password), new("__RequestVerificationToken", token)]);
        using var response = await client.PostAsync("/sign-in", form);
        var cookie = response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("permitscreen-account=", StringComparison.Ordinal));
        Assert.All((string[])["; secure", "; httponly", "; samesite=lax", "; path=/;"], part => Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase));
        await using var context = production.Services.GetRequiredService<LogDatabase>().Open();
        Assert.DoesNotContain(Staff.Password, context.Users.Single().PasswordHash, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output)> Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await AdminCommands.Run([.. arguments, "--data", host.Data], output, error);
        return (code, output.ToString().Trim());
    }
}
