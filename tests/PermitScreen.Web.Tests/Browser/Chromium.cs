namespace PermitScreen.Web.Tests.Browser;

/// <summary>The browser of the machine.</summary>
internal static class Chromium
{
    public const string Missing = "needs Chromium, which is not installed (Debian: chromium, fonts-noto-cjk)";

    /// <summary>Null where there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(directory => Path.Combine(directory, "chromium"))
        .FirstOrDefault(File.Exists);
}
