using Microsoft.Extensions.Options;
using PermitScreen.Web.Api;

namespace PermitScreen.Web.Keys;

/// <summary>Looks at the key of a request: <c>Authorization: Bearer psk_…</c>. A key that is none is refused also where none is needed.</summary>
internal sealed class KeyCheck(RequestDelegate next, KeyRing keys, IOptions<KeyOptions> options)
{
    private const string Bearer = "Bearer ";

    public async Task InvokeAsync(HttpContext http)
    {
        // Pages for people know no keys.
        if (http.GetEndpoint()?.Metadata is not { } metadata || (metadata.GetMetadata<Answers>() is null && metadata.GetMetadata<NeedsScope>() is null))
        {
            await next(http);
            return;
        }

        Caller? caller = null;
        if (http.Request.Headers.Authorization.ToString() is { Length: > 0 } header)
        {
            caller = header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? await keys.Find(header[Bearer.Length..].Trim(), http.RequestAborted) : null;
            if (caller is null)
            {
                await Refuse(http, Problems.NoKey);
                return;
            }
        }

        if (metadata.GetMetadata<NeedsScope>() is { Scope: var scope } && Fault(caller, scope) is { } fault)
        {
            await Refuse(http, fault);
            return;
        }

        http.Features.Set(caller ?? Caller.Anonymous);
        await next(http);
    }

    private Problem? Fault(Caller? caller, string scope)
    {
        if (caller is not null)
            return caller.Scopes.Contains(scope) ? null : Problems.OutOfScope;
        return options.Value.Required || Scopes.AreForKeysOnly(scope) ? Problems.NoKey : null;
    }

    private static Task Refuse(HttpContext http, Problem problem)
    {
        if (problem.Status == StatusCodes.Status401Unauthorized)
            http.Response.Headers.WWWAuthenticate = "Bearer";
        return problem.ExecuteAsync(http);
    }
}
