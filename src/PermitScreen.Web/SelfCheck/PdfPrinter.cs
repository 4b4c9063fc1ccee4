using System.Diagnostics;

namespace PermitScreen.Web.SelfCheck;

/// <summary>Prints a page as PDF with the Chromium of the machine, where there is one; one at a time, since each is a whole browser.</summary>
public sealed class PdfPrinter : IDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim one = new(1);
    private readonly string? program = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .SelectMany(directory => Names.Select(name => Path.Combine(directory, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>There is a Chromium to print with.</summary>
    public bool IsInstalled => program is not null;

    /// <summary>The pages of a document without scripts and without anything to load.</summary>
    /// <returns>null when the browser failed or took too long</returns>
    public async Task<byte[]?> PrintAsync(string html, CancellationToken cancellationToken)
    {
        var directory = Directory.CreateTempSubdirectory("permitscreen-");
        await one.WaitAsync(cancellationToken);
        try
        {
            var page = Path.Combine(directory.FullName, "page.html");
            var pdf = Path.Combine(directory.FullName, "page.pdf");
            await File.WriteAllTextAsync(page, html, cancellationToken);
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(Longest);
            await RunAsync(page, pdf, directory.FullName, timeout.Token);
            return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, cancellationToken) : null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            one.Release();
            directory.Delete(recursive: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();

    private async Task RunAsync(string page, string pdf, string directory, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program!) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])
            ["--headless", "--disable-gpu", "--no-pdf-header-footer", "--disable-dev-shm-usage", $"--user-data-dir={Path.Combine(directory, "profile")}", $"--print-to-pdf={pdf}"])
        {
            start.ArgumentList.Add(argument);
        }

        // Chromium refuses its sandbox to root; the page is ours, without scripts.
        if (Environment.UserName == "root")
            start.ArgumentList.Add("--no-sandbox");
        start.ArgumentList.Add(new Uri(page).AbsoluteUri);
        using var process = Process.Start(start)!;
        try
        {
            await Task.WhenAll(
                process.StandardError.ReadToEndAsync(cancellationToken),
                process.StandardOutput.ReadToEndAsync(cancellationToken),
                process.WaitForExitAsync(cancellationToken));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
