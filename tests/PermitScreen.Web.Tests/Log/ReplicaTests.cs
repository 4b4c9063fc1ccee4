using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;
using PermitScreen.Web.Tests.Api;
using PermitScreen.Web.Tests.Pages;
using Xunit;

namespace PermitScreen.Web.Tests.Log;

/// <summary>Replicas on one PostgreSQL, each with a directory of rules of its own, as on machines of their own.</summary>
[Collection(nameof(PostgresServer))]
public sealed partial class ReplicaTests(PostgresServer server) : IDisposable
{
    private readonly TemporaryDirectory here = new();
    private readonly TemporaryDirectory there = new();

    [PostgresFact]
    public async Task They_agree_on_the_digest_in_service_and_each_decision_names_it()
    {
        var connection = server.Database("agree");
        SmallRules.Write(here, below: 10);
        SmallRules.Write(there, below: 10);
        using var one = Replica(connection, here);
        using var other = Replica(connection, there);
        var old = Rules(one).Current.RuleSet.Digest;
        await Until(() => Standing(one).Count == 1);

        // A change on one machine serves on both, and is one row however many have it.
        SmallRules.WritePack(here, below: 20);
        await Until(() => Rules(other).Current.RuleSet.Digest != old);
        Assert.Equal(Rules(one).Current.RuleSet.Digest, Rules(other).Current.RuleSet.Digest);
        var decision = await other.CreateClient().Post("/api/v1/screen", """{"facts":{"boiler.capacity":15}}""").Json();
        Assert.Equal("reject", decision["verdict"]!.GetValue<string>());
        Assert.Equal(Rules(one).Current.RuleSet.Digest, decision["rule_set"]!["digest"]!.GetValue<string>());

        // A bad directory on one machine changes nothing anywhere.
        there.Write("rules/pack.yaml", "pack: [");
        await Until(() => Rules(other).Refused is not null);
        Assert.Equal(Rules(one).Current.RuleSet.Digest, Rules(other).Current.RuleSet.Digest);

        // The other may change them too, and a machine that comes back with the first rules takes what serves now.
        SmallRules.WritePack(there, below: 30);
        await Until(() => Rules(one).Current.RuleSet.Digest != decision["rule_set"]!["digest"]!.GetValue<string>());
        using var backAgain = new TemporaryDirectory();
        SmallRules.Write(backAgain, below: 10);
        using var third = Replica(connection, backAgain);
        await Until(() => Rules(third).Current.RuleSet.Digest != old);
        Assert.Equal(Rules(other).Current.RuleSet.Digest, Rules(third).Current.RuleSet.Digest);
        Assert.Equal(Rules(other).Current.RuleSet.Digest, Rules(one).Current.RuleSet.Digest);
        Assert.Equal(3, Standing(one).Count);
        Assert.Null(third.Services.GetRequiredService<RulesAgreement>().Elsewhere);
    }

    [PostgresFact]
    public async Task A_self_check_that_begins_on_one_goes_on_on_the_other()
    {
        var connection = server.Database("pages");
        using var one = new PagesHost();
        using var other = new PagesHost();
        one.Settings["ConnectionStrings:PermitScreen"] = other.Settings["ConnectionStrings:PermitScreen"] = connection;
        var visitor = one.Visit();
        await visitor.BeginAsync("/?lang=zh");
        var elsewhere = other.Visit();
        await elsewhere.GoAsync(visitor.Url.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, elsewhere.Status);
        await elsewhere.PressAsync("main form button", ("text", "530602"));
        Assert.Equal("trade", elsewhere.Asked);

        // A form of one is taken by the other: its cookie and its token are signed with keys that both have.
        var path = visitor.Url.AbsolutePath.Replace("/place", "/trade", StringComparison.Ordinal);
        using var browser = new HttpClient(one.Server.CreateHandler()) { BaseAddress = one.Server.BaseAddress };
        var form = await browser.GetAsync(path + "?in=4430");
        var token = Token().Match(await form.Content.ReadAsStringAsync()).Groups[1].Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("choice", "industry:4430")]),
        };
        request.Headers.Add("Cookie", form.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        using var moved = new HttpClient(other.Server.CreateHandler()) { BaseAddress = other.Server.BaseAddress };
        Assert.Equal(HttpStatusCode.Redirect, (await moved.SendAsync(request)).StatusCode);
    }

    public void Dispose()
    {
        here.Dispose();
        there.Dispose();
    }

    private static TestHost Replica(string connection, TemporaryDirectory directory)
    {
        var host = new TestHost();
        host.Settings["ConnectionStrings:PermitScreen"] = connection;
        host.Settings["PermitScreen:Rules"] = directory.File("rules");
        host.Settings["PermitScreen:Poll"] = "00:00:00.2";
        host.Settings["PermitScreen:Settle"] = "00:00:00.1";
        _ = host.Services;
        return host;
    }

    private static RulesInService Rules(TestHost host) => host.Services.GetRequiredService<RulesInService>();

    private static List<InServiceRow> Standing(TestHost host)
    {
        using var context = host.Services.GetRequiredService<LogDatabase>().Open();
        return [.. context.InService];
    }

    private static async Task Until(Func<bool> condition)
    {
        for (var waited = Stopwatch.StartNew(); !condition(); await Task.Delay(20))
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), "it did not happen");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
