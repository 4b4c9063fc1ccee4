using System.Diagnostics;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using Xunit;

namespace PermitScreen.Tests.Bad;

/// <summary>What lies in a rule directory is read or is a fault, and nothing in it can hang or exhaust the reader.</summary>
public class RuleFilesTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(Sample.Fact("a", "boolean"));

    private static readonly string Pack = Sample.Pack(Sample.Rule("t/r", "{a: true}"));

    [Fact]
    public void The_ending_of_a_file_may_be_in_capitals() =>
        Assert.Single(Load(("documents.yaml", Sample.Documents), ("vocabulary.yml", Vocabulary), ("packs/X.YAML", Pack)).Value.Rules);

    [Fact]
    public void A_pack_in_json_is_a_fault_and_a_schema_is_none()
    {
        var result = Load(("documents.yaml", Sample.Documents), ("vocabulary.yaml", Vocabulary), ("packs/x.json", "{}"), ("schemas/pack.schema.json", "{}"));
        Assert.Equal(["PS1060 packs/x.json"], result.Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }

    [Fact]
    public void A_pack_in_another_encoding_is_refused_and_its_words_never_read_as_rubble()
    {
        using var directory = Directory(("documents.yaml", Sample.Documents), ("vocabulary.yaml", Vocabulary));
        File.WriteAllBytes(directory.File("pack.yaml"), ChineseText.Encoding.GetBytes(Pack));
        Assert.Contains("PS0011 pack.yaml:5:118", RuleSet.Load(directory.Path).Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }

    [Fact]
    public void An_empty_file_is_a_fault_and_a_pipe_is_not_waited_for()
    {
        using var directory = Directory(("documents.yaml", Sample.Documents), ("vocabulary.yaml", Vocabulary), ("pack.yaml", Pack), ("empty.yaml", ""));
        if (!OperatingSystem.IsWindows())
            Process.Start("mkfifo", directory.File("pipe.yaml")).WaitForExit();
        var faults = RuleSet.Load(directory.Path).Diagnostics.Where(d => d.IsError).Select(d => $"{d.Code} {d.Place}");
        Assert.Equal(OperatingSystem.IsWindows() ? ["PS0007 empty.yaml"] : ["PS0007 empty.yaml", "PS0007 pipe.yaml"], faults);
    }

    [Fact]
    public void Whoever_names_the_root_of_a_disk_waits_for_a_moment_only()
    {
        using var directory = Directory([.. Enumerable.Range(0, 50).Select(i => ($"{i}/{i}.txt", ""))]);
        var result = RuleSet.Load(directory.Path, NodeLimits.Default with { MaxFiles = 2 }, default);
        Assert.Equal(["PS1037", "PS1038"], result.Diagnostics.Select(d => d.Code).Order());
    }

    private static Loaded<RuleSet> Load(params (string Name, string Text)[] files)
    {
        using var directory = Directory(files);
        return RuleSet.Load(directory.Path);
    }

    private static TemporaryDirectory Directory(params (string Name, string Text)[] files)
    {
        var directory = new TemporaryDirectory();
        foreach (var (name, text) in files)
            directory.Write(name, text);
        return directory;
    }
}
