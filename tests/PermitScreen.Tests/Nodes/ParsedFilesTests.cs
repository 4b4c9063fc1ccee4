using System.Security.Cryptography;
using PermitScreen.Diagnostics;
using PermitScreen.Loading;
using PermitScreen.Nodes;
using PermitScreen.Tests.Repository;
using Xunit;

namespace PermitScreen.Tests.Nodes;

/// <summary>Texts parsed ahead give what parsing gives, or nothing: whatever was done to the file that holds them.</summary>
public class ParsedFilesTests
{
    private const string Text = "facts:\n- {id: a, type: boolean, label: {zh: \"是\", en: 'yes'}}\n- id: b\n  empty: ~\n  list: []\n";

    [Fact]
    public void The_shipped_rules_are_the_same_either_way()
    {
        var directory = Path.Combine(RepositoryRoot.Path, "rules");
        var faults = new DiagnosticList();
        var texts = new RuleDirectory(directory, NodeLimits.Default, default).SoundTexts(faults);
        Assert.Empty(faults.Sorted());
        var parsed = ParsedFiles.Read(Written([.. texts]));
        Assert.All(texts, t => Assert.Equal(Words(t.Root), Words(Assert.IsType<Node>(parsed.Find(t.Text, t.Root.Place.File), exactMatch: false))));
        var loaded = RuleSet.Load(directory, parsed);
        Assert.Equal(RealRules.RuleSet.Digest, loaded.Value.Digest);
    }

    [Fact]
    public void Places_are_those_of_the_file_that_is_read()
    {
        var found = ParsedFiles.Read(Written(Parsed(Text, "x/old.yaml"))).Find(Text, "new.yaml");
        Assert.Equal(Words(Parsed(Text, "new.yaml").Root), Words(Assert.IsType<MappingNode>(found)));
    }

    [Fact]
    public void A_text_that_was_changed_is_not_found() =>
        Assert.Null(ParsedFiles.Read(Written(Parsed(Text, "a.yaml"))).Find(Text + " ", "a.yaml"));

    [Fact]
    public void What_is_cut_off_or_altered_anywhere_holds_nothing()
    {
        var sound = Written(Parsed(Text, "a.yaml"));
        for (var length = 0; length < sound.Length; length++)
            Assert.Null(ParsedFiles.Read(sound[..length]).Find(Text, "a.yaml"));
        for (var at = 0; at < sound.Length; at++)
        {
            var altered = (byte[])sound.Clone();
            altered[at] ^= 0x20;
            Assert.Null(ParsedFiles.Read(altered).Find(Text, "a.yaml"));
        }
    }

    /// <summary>Somebody took the trouble to set the checksum right.</summary>
    [Fact]
    public void Rubble_with_a_right_checksum_never_throws()
    {
        var sound = Written(Parsed(Text, "a.yaml"));
        var random = new Random(7);
        for (var round = 0; round < 5000; round++)
        {
            var forged = (byte[])sound.Clone();
            for (var change = 0; change < 1 + round % 4; change++)
                forged[random.Next(16, forged.Length - SHA256.HashSizeInBytes)] = (byte)random.Next(256);
            SHA256.HashData(forged.AsSpan(0, forged.Length - SHA256.HashSizeInBytes), forged.AsSpan(forged.Length - SHA256.HashSizeInBytes));
            _ = ParsedFiles.Read(forged).Find(Text, "a.yaml");
        }
    }

    [Fact]
    public void Another_build_s_file_and_one_that_is_not_there_hold_nothing()
    {
        var foreign = Written(Parsed(Text, "a.yaml"));
        foreign[0] ^= 1;
        SHA256.HashData(foreign.AsSpan(0, foreign.Length - SHA256.HashSizeInBytes), foreign.AsSpan(foreign.Length - SHA256.HashSizeInBytes));
        Assert.Null(ParsedFiles.Read(foreign).Find(Text, "a.yaml"));
        Assert.Same(ParsedFiles.None, ParsedFiles.Open(Path.Combine(Path.GetTempPath(), "permitscreen-there-is-none")));
    }

    [Fact]
    public void A_file_with_a_fault_is_parsed_again_each_time_and_tells_its_fault()
    {
        var faults = new DiagnosticList();
        Assert.Empty(new RuleTexts([new RuleFile("a.yaml", "facts: [")], NodeLimits.Default, default).SoundTexts(faults));
    }

    private static (string Text, Node Root) Parsed(string text, string file) => (text, YamlNodeReader.Read(text, file, NodeLimits.Default, new DiagnosticList())!);

    private static byte[] Written(params (string Text, Node Root)[] files)
    {
        using var stream = new MemoryStream();
        ParsedFiles.Write(stream, files);
        return stream.ToArray();
    }

    /// <summary>Everything that a node holds, with the places.</summary>
    private static string Words(Node node) => node switch
    {
        ScalarNode scalar => $"{scalar.Place} {(scalar.Quoted ? '"' : '\'')}{scalar.Text}",
        SequenceNode sequence => $"{sequence.Place} [{string.Join(",", sequence.Items.Select(Words))}]",
        MappingNode mapping => $"{mapping.Place} {{{string.Join(",", mapping.Entries.Select(e => $"{e.KeyPlace} {e.Key}: {Words(e.Value)}"))}}}",
        _ => throw new ArgumentException("no such node", nameof(node)),
    };
}
