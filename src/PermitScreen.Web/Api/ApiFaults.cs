using Microsoft.AspNetCore.Connections;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.Api;

/// <summary>Whatever goes wrong below <c>/api</c> is answered as a problem: unknown paths, wrong methods, a database that is away, our own faults.</summary>
internal sealed partial class ApiFaults(RequestDelegate next, ILogger<ApiFaults> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (BadHttpRequestException e) when (!http.Response.HasStarted)
        {
            await Problems.OfStatus(e.StatusCode).ExecuteAsync(http);
            return;
        }
        catch (Exception e) when (!http.Response.HasStarted && e is (ConnectionAbortedException or ConnectionResetException))
        {
            // Broken off while its body was read; whoever still listens hears that it was the request.
            await Problems.OfStatus(StatusCodes.Status400BadRequest).ExecuteAsync(http);
            return;
        }
        catch (Exception e) when (!http.Response.HasStarted && DatabaseFault.Is(e))
        {
            DatabaseAway(log, e);
            await Problems.LogUnavailable.ExecuteAsync(http);
            return;
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            Failed(log, http.Request.Path, e);
            await Problems.Internal.ExecuteAsync(http);
            return;
        }

        if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null })
            await Problems.OfStatus(http.Response.StatusCode).ExecuteAsync(http);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "the database is not available")]
    private static partial void DatabaseAway(ILogger log, Exception why);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} failed")]
    private static partial void Failed(ILogger log, string path, Exception why);
}
