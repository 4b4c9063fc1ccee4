using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.Accounts;

/// <summary>Accounts by ASP.NET Core Identity in the database of the host.</summary>
internal static class AccountServices
{
    /// <summary>Who may see the pages of administrators.</summary>
    public const string Administrators = "administrators";

    /// <summary>How soon a removed account, another role or a new password counts everywhere.</summary>
    private static readonly TimeSpan Checked = TimeSpan.FromMinutes(1);

    /// <summary>The store of accounts, for the host and for the commands beside it.</summary>
    public static IdentityBuilder AddAccountStore(this IServiceCollection services)
    {
        services.TryAddScoped(provider => provider.GetService<IHttpContextAccessor>() is { } http
            ? provider.GetRequiredService<LogDatabase>().Open(() => ActorOf(http.HttpContext))
            : provider.GetRequiredService<LogDatabase>().Open());
        return services
            .AddIdentityCore<Account>(identity =>
            {
                identity.Password.RequiredLength = 12;
                identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                // Names of people, Chinese ones too.
                identity.User.AllowedUserNameCharacters = null!;
            })
            .AddEntityFrameworkStores<LogContext>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
    }

    /// <summary>Who changes accounts; in brackets what is no account.</summary>
    private static string ActorOf(HttpContext? http) => http is null ? LogContext.Host : http.User.Identity?.Name ?? "(sign-in)";

    /// <summary>Signing in and out.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddAccountStore().AddSignInManager();
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = Checked);
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies();
        services.AddAuthorization(o => o.AddPolicy(Administrators, policy => policy.RequireRole(nameof(AccountRole.Administrator))));
        // Without encryption on the way anybody could take the cookie; a programmer's own machine is an exception.
        var secure = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, o =>
        {
            Keep(o.Cookie, "permitscreen-account", secure);
            o.LoginPath = "/sign-in";
            o.ExpireTimeSpan = TimeSpan.FromHours(8);
            o.SlidingExpiration = true;
            // Who may not see a page is not told that it exists.
            // The pages of signing in lead on by themselves: only to pages of ours, and in characters that a header may hold.
            o.Events.OnRedirectToReturnUrl = _ => Task.CompletedTask;
            o.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            };
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, o => Keep(o.Cookie, "permitscreen-code", secure));
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ExternalScheme, o => Keep(o.Cookie, "permitscreen-outside", secure));
        if (OutsideSignIn.IsOn(configuration))
            authentication.AddOutsideSignIn(configuration, environment, cookie => Keep(cookie, cookie.Name!, secure));
        return services;
    }

    /// <summary>For both languages, which differ in their path; not for scripts, nor for forms of other sites.</summary>
    private static void Keep(CookieBuilder cookie, string name, CookieSecurePolicy secure)
    {
        cookie.Name = name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = secure;
    }
}
