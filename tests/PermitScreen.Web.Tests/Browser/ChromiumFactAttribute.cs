using Xunit;

namespace PermitScreen.Web.Tests.Browser;

/// <summary>A test in a real browser; a machine without Chromium names it as skipped.</summary>
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Program is null)
            Skip = Chromium.Missing;
    }
}
