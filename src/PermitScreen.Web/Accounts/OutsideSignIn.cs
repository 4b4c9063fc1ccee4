using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace PermitScreen.Web.Accounts;

/// <summary>
/// Signing in by the office's own service (统一身份认证) over OpenID Connect, section <c>Oidc</c> of the configuration: <c>Authority</c>,
/// <c>ClientId</c>, <c>ClientSecret</c>, <c>Name</c>. Off without the first two. It says who somebody is; what he may do stands in his account here.
/// </summary>
internal static class OutsideSignIn
{
    public const string Scheme = "oidc";

    /// <summary>Where the service sends people back to; registered there with the address of this host.</summary>
    public const string Callback = "/sign-in/callback";

    public static bool IsOn(IConfiguration configuration) => configuration["Oidc:Authority"] is { Length: > 0 } && configuration["Oidc:ClientId"] is { Length: > 0 };

    /// <param name="keep">makes a cookie one of ours</param>
    public static void AddOutsideSignIn(this AuthenticationBuilder authentication, IConfiguration configuration, IHostEnvironment environment, Action<CookieBuilder> keep) => authentication.AddOpenIdConnect(Scheme, o =>
    {
        o.Authority = configuration["Oidc:Authority"];
        o.ClientId = configuration["Oidc:ClientId"];
        o.ClientSecret = configuration["Oidc:ClientSecret"];
        o.SignInScheme = IdentityConstants.ExternalScheme;
        o.CallbackPath = Callback;
        o.ResponseType = OpenIdConnectResponseType.Code;
        // Back by a link and not by a form of another site, so that cookies need not be sent along with those.
        o.ResponseMode = OpenIdConnectResponseMode.Query;
        o.RequireHttpsMetadata = !environment.IsDevelopment();
        o.Scope.Add("email");
        keep(o.CorrelationCookie);
        keep(o.NonceCookie);
        o.Events.OnRedirectToIdentityProvider = context =>
        {
            // One address for both languages, which differ in their path.
            context.ProtocolMessage.RedirectUri = $"{context.Request.Scheme}://{context.Request.Host}{Callback}";
            return Task.CompletedTask;
        };
        o.Events.OnRemoteFailure = context =>
        {
            context.Response.Redirect("/sign-in/outside?handler=Refused");
            context.HandleResponse();
            return Task.CompletedTask;
        };
    });
}
