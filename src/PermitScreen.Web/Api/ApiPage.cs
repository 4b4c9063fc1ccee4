using System.Security.Cryptography;
using Scalar.AspNetCore;

namespace PermitScreen.Web.Api;

/// <summary>The page on which the API is read and tried: Scalar, served from here. It runs by a number that is new each time, and calls nobody else.</summary>
internal static class ApiPage
{
    // Scalar makes its styles while it runs, and draws with pictures that it holds as data.
    private const string Policy =
        "default-src 'none'; script-src 'self' 'nonce-{0}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
        + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    public static void Map(WebApplication app) => app.MapScalarApiReference("/api", (scalar, http) =>
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        http.Response.Headers.ContentSecurityPolicy = Policy.Replace("{0}", nonce, StringComparison.Ordinal);
        scalar.WithTitle("PermitScreen").WithOpenApiRoutePattern(ApiDocument.Path).DisableDefaultFonts().WithNonce(nonce)
            // Its tools for developers lead to the sites of its maker.
            .HideDeveloperTools().DisableAgent().DisableTelemetry();
    });
}
