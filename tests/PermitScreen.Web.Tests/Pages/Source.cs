using System.Runtime.CompilerServices;

namespace PermitScreen.Web.Tests.Pages;

/// <summary>The sources beside the tests.</summary>
internal static class Source
{
    /// <summary>The folder of the web host.</summary>
    public static string Web => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../../src/PermitScreen.Web"));

    private static string Here([CallerFilePath] string path = "") => path;
}
