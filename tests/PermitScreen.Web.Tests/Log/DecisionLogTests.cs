using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PermitScreen.Web.Commands;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;
using PermitScreen.Web.Tests.Api;
using Xunit;

namespace PermitScreen.Web.Tests.Log;

/// <summary>The log of a running host, and the commands that verify it from outside.</summary>
public sealed class DecisionLogTests : IDisposable
{
    private const string SmallBoiler = """{"facts":{"boiler.capacity":5}}""";

    private readonly TestHost host = new();
    private readonly TemporaryDirectory directory = new();

    public DecisionLogTests()
    {
        SmallRules.Write(directory, below: 10);
        host.Settings["PermitScreen:Rules"] = directory.File("rules");
    }

    [Fact]
    public async Task What_parallel_requests_wrote_is_one_chain()
    {
        await Screen(200);
        Assert.Equal((0, 200), await Verify());
    }

    [Fact]
    public async Task The_command_names_what_somebody_did_to_the_file()
    {
        await Screen(12);
        var head = directory.Write("head.json", (await Run("log", "head")).Output);
        Assert.Equal(0, (await Run("log", "verify", "--head", head)).Code);
        Sql("UPDATE decisions SET verdict = 'pass' WHERE sequence = 3");
        Sql("UPDATE decisions SET facts = '{}' WHERE sequence = 5");
        Sql("DELETE FROM decisions WHERE sequence = 7");
        Sql("UPDATE decisions SET sequence = -9 WHERE sequence = 9");
        Sql("UPDATE decisions SET sequence = 9 WHERE sequence = 10");
        Sql("UPDATE decisions SET sequence = 10 WHERE sequence = -9");
        Sql("DELETE FROM decisions WHERE sequence > 11");
        var (code, output) = await Run("log", "verify", "--head", head);
        Assert.Equal(1, code);
        Assert.Contains("row 3 was changed", output, StringComparison.Ordinal);
        Assert.Contains("decision of row 5 were changed", output, StringComparison.Ordinal);
        Assert.Contains("row 7 is missing", output, StringComparison.Ordinal);
        Assert.Contains("rows 9 and 10 were exchanged", output, StringComparison.Ordinal);
        Assert.Contains("cut off after row 11", output, StringComparison.Ordinal);
        Assert.Contains("5 faults", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_written_anew_is_noticed_against_the_head_that_was_kept()
    {
        await Screen(3);
        var head = directory.Write("head.json", (await Run("log", "head")).Output);
        Sql("DELETE FROM decisions");
        await Screen(5);
        Assert.Equal(0, (await Run("log", "verify")).Code);
        var (code, output) = await Run("log", "verify", "--head", head);
        Assert.Equal(1, code);
        Assert.Contains("rewritten", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_that_is_none_is_refused() =>
        Assert.Equal(2, (await Run("log", "verify", "--head", directory.Write("head.json", "[]"))).Code);

    [Fact]
    public async Task What_anonymous_callers_said_can_be_forgotten_and_the_chain_is_still_whole()
    {
        var id = (await Screen(3))[0];
        var log = host.Services.GetRequiredService<DecisionLog>();
        Assert.Equal(3, await log.Forget(DateTimeOffset.UtcNow.AddDays(1), default));
        Assert.Equal((0, 3), await Verify());
        Assert.Equal(System.Net.HttpStatusCode.Gone, (await host.CreateClient().GetAsync("/api/v1/decisions/" + id)).StatusCode);
    }

    [Fact]
    public async Task A_decision_is_made_again_by_the_rules_of_its_time_after_others_have_come()
    {
        var client = host.CreateClient();
        var first = await client.Post("/api/v1/screen", """{"facts":{"boiler.capacity":15}}""");
        var (rules, archive) = (host.Services.GetRequiredService<RulesInService>(), host.Services.GetRequiredService<RulesArchive>());
        await archive.Keep(rules.Current, default);
        SmallRules.WritePack(directory, below: 20);
        rules.Reload(rules.TryMark(), default);
        Assert.Equal("reject", (await client.Post("/api/v1/screen", """{"facts":{"boiler.capacity":15}}""").Json())["verdict"]!.GetValue<string>());
        var replay = await client.GetAsync($"/api/v1/decisions/{first.Headers.GetValues("PermitScreen-Decision").Single()}/replay").Json();
        Assert.True(replay["identical"]!.GetValue<bool>());
        Assert.Equal((await first.Json())["rule_set"]!["digest"]!.GetValue<string>(), replay["rule_set"]!.GetValue<string>());
        Assert.NotEqual(rules.Current.RuleSet.Digest, replay["rule_set"]!.GetValue<string>());
    }

    [Fact]
    public async Task Without_a_log_decisions_have_no_id()
    {
        host.Settings["PermitScreen:Log:Off"] = "true";
        var answer = await host.CreateClient().Post("/api/v1/screen", SmallBoiler);
        Assert.True(answer.IsSuccessStatusCode);
        Assert.False(answer.Headers.Contains("PermitScreen-Decision"));
    }

    /// <summary>All applications of the repository: what was stated is read back from the log and decided alike.</summary>
    [Fact]
    public async Task Every_example_is_replayed_from_the_log_to_the_same_bytes()
    {
        host.Settings.Remove("PermitScreen:Rules");
        var client = host.CreateClient();
        foreach (var file in Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "examples", "applications")))
        {
            var answer = await client.Post("/api/v1/screen", await File.ReadAllTextAsync(file), "application/yaml");
            Assert.True(answer.IsSuccessStatusCode, file);
            var replay = await client.GetAsync($"/api/v1/decisions/{answer.Headers.GetValues("PermitScreen-Decision").Single()}/replay").Json();
            Assert.True(replay["identical"]!.GetValue<bool>(), file);
        }
    }

    public void Dispose()
    {
        host.Dispose();
        directory.Dispose();
    }

    private async Task<List<string>> Screen(int count)
    {
        var client = host.CreateClient();
        var answers = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => client.Post("/api/v1/screen", SmallBoiler)));
        return [.. answers.Select(a => a.Headers.GetValues("PermitScreen-Decision").Single())];
    }

    private async Task<(int Findings, long Rows)> Verify()
    {
        var (head, findings) = await host.Services.GetRequiredService<DecisionLog>().Verify(null, default);
        return (findings.Count, head.Sequence);
    }

    private async Task<(int Code, string Output)> Run(params string[] args)
    {
        _ = host.Services;
        using var output = new StringWriter();
        var code = await AdminCommands.Run([.. args, "--data", host.Data], output, output);
        return (code, output.ToString());
    }

    private void Sql(string text)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(host.Data, "permitscreen.db")};Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
