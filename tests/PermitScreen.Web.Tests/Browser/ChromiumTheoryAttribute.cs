using Xunit;

namespace PermitScreen.Web.Tests.Browser;

/// <summary>As <see cref="ChromiumFactAttribute"/>, row by row.</summary>
internal sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute()
    {
        if (Chromium.Program is null)
            Skip = Chromium.Missing;
    }
}
