using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Log;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Desk;

/// <summary>Who sees what: all routes of the desk, walked with each role.</summary>
[Collection(nameof(PagesHost))]
public sealed class DeskRightsTests(PagesHost host)
{
    private static readonly (AccountRole Role, string Region, bool IsLet)[] People =
    [
        (AccountRole.Officer, "530602", true),
        (AccountRole.Officer, "530621", false),
        (AccountRole.Officer, "530100", false),
        (AccountRole.Supervisor, "530600", true),
        (AccountRole.Supervisor, "330000", false),
        (AccountRole.Administrator, "530000", true),
        (AccountRole.Administrator, "110000", false),
        (AccountRole.Administrator, "", true),
    ];

    [Fact]
    public async Task A_case_and_a_list_of_another_region_are_404_on_every_route_for_every_role()
    {
        var owner = await host.OfficerAsync();
        await owner.UploadAsync(Sheets.Csv("R-1,辖区锅炉房,热力公司,530602,4430,新建,煤,9,否,窗口"));
        var upload = await owner.ScreenAsync();
        await owner.OpenAsync("辖区");
        var id = owner.Url.AbsolutePath.Split('/')[^1];
        var routes = Routes().Select(route => route.Replace("{id}", route.Contains("uploads", StringComparison.Ordinal) ? upload : id, StringComparison.Ordinal)).ToList();
        var ofOne = routes.Where(route => route.Contains(upload, StringComparison.Ordinal) || route.Contains(id, StringComparison.Ordinal)).ToList();
        Assert.Equal(5, ofOne.Count);
        Assert.Equal(4, routes.Except(ofOne).Count());

        foreach (var (role, region, isLet) in People)
        {
            var visitor = await host.OfficerAsync(role, region);
            foreach (var route in ofOne)
            {
                using var seen = await visitor.Client.GetAsync(route);
                Assert.True((seen.StatusCode == HttpStatusCode.OK) == isLet, $"{role} of {region}: GET {route} {seen.StatusCode}");
                Assert.True(isLet || seen.StatusCode == HttpStatusCode.NotFound, $"{role} of {region}: GET {route} {seen.StatusCode}");
                Assert.True(isLet || !(await seen.Content.ReadAsStringAsync()).Contains("辖区锅炉房", StringComparison.Ordinal));
            }

            if (!isLet)
                await PostsAreRefused(visitor, ofOne);
            await visitor.GoAsync("/desk?words=辖区");
            Assert.Equal(isLet, visitor.MainText.Contains("辖区锅炉房", StringComparison.Ordinal));
            var exported = await visitor.Client.GetByteArrayAsync("/desk/export");
            Assert.Equal(isLet, Sheet(exported).Contains("辖区锅炉房", StringComparison.Ordinal));
        }

        await using var context = host.Services.GetRequiredService<LogDatabase>().Open();
        Assert.Equal("", (await context.Cases.AsNoTracking().SingleAsync(c => c.Id == id)).Conclusion);
        Assert.Equal("", (await context.Cases.AsNoTracking().SingleAsync(c => c.Id == id)).Concluded);
    }

    [Fact]
    public async Task Who_is_not_signed_in_sees_no_route_of_the_desk()
    {
        var client = host.CreateClient(new() { AllowAutoRedirect = false });
        foreach (var route in Routes())
        {
            using var seen = await client.GetAsync(route.Replace("{id}", "x", StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.Redirect, seen.StatusCode);
            Assert.StartsWith("/sign-in", seen.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_officer_hands_nothing_over()
    {
        var owner = await host.OfficerAsync();
        await owner.UploadAsync(Sheets.Csv("R-2,不交办锅炉房,热力公司,530602,4430,新建,煤,9,否,窗口"));
        await owner.ScreenAsync();
        await owner.OpenAsync("不交办");
        var token = owner.Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var (path, fields) in ((string, (string, string)[])[])[(owner.Url.AbsolutePath + "?handler=Assign", [("to", "me"), ("version", "1")]), ("/desk", [("act", "assign"), ("officer", "me")])])
        {
            using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
            Assert.Equal(HttpStatusCode.NotFound, (await owner.Client.PostAsync(path, form)).StatusCode);
        }
    }

    /// <summary>Every route below /desk that the host has.</summary>
    private List<string> Routes()
    {
        var routes = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(route => route == "/desk" || route.StartsWith("/desk/", StringComparison.Ordinal))
            .Distinct()
            .ToList();
        Assert.True(routes.Count >= 8, string.Join(' ', routes));
        return routes;
    }

    private static async Task PostsAreRefused(Visitor visitor, List<string> routes)
    {
        await visitor.GoAsync("/desk/upload");
        var token = visitor.Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var route in routes)
        {
            foreach (var handler in (string[])["", "?handler=Agree", "?handler=Override", "?handler=Assign", "?handler=Rescreen"])
            {
                using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("verdict", "pass"), new("why", "x"), new("to", "me"), new("day", "2026-11-26"), new("version", "1"), new("go", "go")]);
                using var answer = await visitor.Client.PostAsync(route + handler, form);
                Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed, $"POST {route}{handler} {answer.StatusCode}");
            }
        }
    }

    private static string Sheet(byte[] workbook)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(workbook));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return sheet.ReadToEnd();
    }
}
