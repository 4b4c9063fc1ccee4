using Xunit;

namespace PermitScreen.Tests;

/// <summary>A list of findings that must be empty; a failure shows all of them.</summary>
internal static class Nothing
{
    public static void In(IEnumerable<string> findings)
    {
        var list = findings.ToList();
        Assert.True(list.Count == 0, $"{list.Count}:\n{string.Join('\n', list)}");
    }
}
