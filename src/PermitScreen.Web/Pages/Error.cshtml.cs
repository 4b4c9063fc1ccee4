using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages;

/// <summary>What people see instead of a bare status; it repeats nothing that came with the request.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel(RulesInService rules) : ScreenPage(rules)
{
    /// <summary>The status, of those that have a text of their own.</summary>
    internal string Kind { get; private set; } = "other";

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        var fault = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (fault is BadHttpRequestException refused)
        {
            status = refused.StatusCode;
        }
        else if (fault is not null && DatabaseFault.Is(fault))
        {
            status = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = "5";
        }

        // Who asks for this page by itself gets what it says.
        Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        Kind = status switch
        {
            404 => "404",
            400 => "400",
            503 => "503",
            _ => "other",
        };
    }
}
