namespace PermitScreen.Web.Api;

/// <summary>
/// The server tells every broken body as a bad request but one: of a chunk whose length is no number of 32 bits it throws a bare
/// <see cref="IOException"/>, which would be answered as a fault of ours.
/// </summary>
internal sealed class BrokenBodies(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (IOException e) when (e.InnerException is OverflowException)
        {
            throw new BadHttpRequestException(e.Message, StatusCodes.Status400BadRequest, e);
        }
    }
}
