using System.Diagnostics;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Tests.Accounts;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Desk;

/// <summary>Officers at the desk, without script.</summary>
internal static class DeskVisits
{
    /// <summary>Somebody new who is signed in.</summary>
    public static async Task<Visitor> OfficerAsync(this PagesHost host, AccountRole role = AccountRole.Officer, string region = "530602", string? name = null)
    {
        name ??= "officer" + Guid.NewGuid().ToString("N")[..8];
        await host.AddAsync(name, role, region);
        var visitor = host.Visit();
        await visitor.SignInAsync(name);
        Assert.Equal("/desk", visitor.Url.AbsolutePath);
        return visitor;
    }

    /// <summary>Hands in a file, and stands before its columns.</summary>
    public static async Task UploadAsync(this Visitor visitor, byte[] content, string sender = "热力公司", string name = "清单.csv")
    {
        await visitor.GoAsync("/desk/upload");
        await visitor.SendFileAsync("main form button", name, content, ("sender", sender), ("day", "2026-11-26"));
    }

    /// <summary>Confirms the columns as they stand and waits until all is screened.</summary>
    /// <returns>id of the upload</returns>
    public static async Task<string> ScreenAsync(this Visitor visitor)
    {
        await visitor.PressAsync("button[name=go]");
        var path = visitor.Url.AbsolutePath;
        for (var waited = Stopwatch.StartNew(); !visitor.Heading.Contains("已预筛", StringComparison.Ordinal); await Task.Delay(100))
        {
            Assert.True(visitor.Status == System.Net.HttpStatusCode.OK && waited.Elapsed < TimeSpan.FromSeconds(120), visitor.Text);
            await visitor.GoAsync(path);
        }

        return path.Split('/')[^1];
    }

    /// <summary>Opens a case by what it is called.</summary>
    public static async Task OpenAsync(this Visitor visitor, string words)
    {
        await visitor.GoAsync("/desk?words=" + Uri.EscapeDataString(words));
        await visitor.FollowAsync(".ps-queue th a");
    }
}
