using PermitScreen.Diagnostics;
using PermitScreen.Loading;
using Xunit;

namespace PermitScreen.Tests.Door;

/// <summary>Rules and applications from the outside: from a directory or from memory, whole or refused.</summary>
public class LoadingTests
{
    private static readonly RuleFile[] Files =
    [
        new("documents.yaml", Sample.Documents),
        new("facts.yaml", Sample.Vocabulary(Sample.Fact("boiler", "boolean"), Sample.Fact("site.control_units", "control_unit"))),
        new("rules.yaml", Sample.Pack(Sample.Rule("t/r", "{boiler: true}"))),
    ];

    private static readonly RuleFile List = new("lists.yaml", """
        access_lists: test
        title: {zh: 清单, en: list}
        source: {zh: 测试, en: a test}
        synthetic: yes
        table: conditions.csv
        lists: []
        """);

    private static readonly RuleFile Table = new("conditions.csv", """
        unit,id,dimension,effect,industry,when,text_zh,text_en
        ZH53069910001,1,space_layout,prohibits,,,禁止,no
        """);

    [Fact]
    public void Rules_from_memory_are_those_of_a_directory()
    {
        using var directory = new TemporaryDirectory();
        foreach (var file in Files)
            directory.Write(file.Name, file.Text);
        Assert.Equal(RuleSet.Load(directory.Path).Value.Digest, RuleSet.Load(Files).Value.Digest);
    }

    [Fact]
    public void The_order_of_files_does_not_matter() =>
        Assert.Equal(
            RuleSet.Load(Files).Value.Vocabulary.Facts.Select(f => f.Id), RuleSet.Load(Files.Reverse()).Value.Vocabulary.Facts.Select(f => f.Id));

    [Fact]
    public void Two_files_of_one_name_are_refused_rather_than_one_of_them_lost() =>
        Assert.Contains("PS1009 rules.yaml", RuleSet.Load([.. Files, Files[2]]).Diagnostics.Select(d => $"{d.Code} {d.Place.File}"));

    [Fact]
    public void No_files_are_no_rules() => Assert.Equal(["PS1037"], RuleSet.Load([]).Diagnostics.Select(d => d.Code));

    [Fact]
    public void A_text_beyond_the_limit_is_refused() => Assert.Contains(
        "PS0005", RuleSet.Load(Files, PermitScreen.Nodes.NodeLimits.Default with { MaxBytes = 10 }, default).Diagnostics.Select(d => d.Code));

    [Fact]
    public void Access_lists_come_from_memory_with_their_tables()
    {
        var rules = RuleSet.Load(Files).Value.WithAccessLists([List, Table]).Value;
        Assert.Equal(["t/r", "ZH53069910001/1"], rules.Rules.Select(r => r.Id));
    }

    [Fact]
    public void A_table_that_is_not_there_is_a_fault() =>
        Assert.Equal(["PS4008"], RuleSet.Load(Files).Value.WithAccessLists([List]).Diagnostics.Select(d => d.Code));

    [Fact]
    public void Loading_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => RuleSet.Load(Files, null, source.Token));
    }

    [Fact]
    public void What_is_refused_has_no_value_and_the_exception_says_why()
    {
        var refused = RuleSet.Load([Files[2]]);
        Assert.False(refused.TryGetValue(out _));
        var exception = Assert.Throws<RefusedException>(() => refused.Value);
        Assert.Equal(refused.Diagnostics, exception.Diagnostics);
        Assert.Contains("PS1003 rules.yaml", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_refused_without_a_reason() => Assert.Throws<ArgumentException>(() => new Loaded<string>(null, []));

    [Fact]
    public void An_application_is_read_by_the_words_of_its_rules()
    {
        var rules = RuleSet.Load(Files).Value;
        Assert.Equal("boiler", Assert.Single(Application.Read(rules, "facts: {boiler: true}", "a.yaml").Value.Facts).Fact.Id);
        Assert.True(Application.Read(rules, "facts: {boilr: true}", "a.yaml").IsRefused);
    }
}
