using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using PermitScreen.Tables.Tests;
using Xunit;

namespace PermitScreen.Cli.Tests.Hostile;

/// <summary>Files that are not what they should be, for each command that reads one.</summary>
public class HostileFileTests
{
    private static readonly Lazy<byte[]> Bomb = new(() =>
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("xl/workbook.xml");
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var blank = new byte[1 << 20];
            for (var i = 0; i < 1100; i++)
                part.Write(blank);
        }

        return stream.ToArray();
    });

    private static readonly Dictionary<string, Func<byte[]>> Bytes = new()
    {
        ["nothing"] = () => [],
        ["a byte order mark"] = () => [0xEF, 0xBB, 0xBF],
        ["zeros"] = () => new byte[100_000],
        ["noise"] = () => Noise(50_000),
        ["broken UTF-8"] = () => [.. "facts: {project.name: "u8, 0xC3, 0x28, 0xE4, 0xB8, .. "}"u8],
        ["overlong UTF-8"] = () => [.. "id: "u8, 0xC0, 0xAF, 0xED, 0xA0, 0x80],
        ["UTF-16"] = () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("facts: {project.region: '530602'}")],
        ["UTF-16 cut off"] = () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("编号,建设地点\n1,昭阳区\n")[..^1]],
        ["GBK"] = () => Nodes.ChineseText.Encoding.GetBytes("facts: {project.name: 昭阳区水泥厂, project.region: 昭阳区}"),
        ["a page of the web"] = () => "<html><table><tr><td>编号</td></tr></table></html>"u8.ToArray(),
        ["an empty zip"] = () => Zip(),
        ["a zip of something else"] = () => Zip(("readme.txt", "x"u8.ToArray())),
        ["half a workbook"] = () => Book()[..600],
        ["a workbook with a flipped byte in its middle"] = () => Flipped(Book()),
        ["a workbook that unpacks to gigabytes"] = () => Bomb.Value,
        ["a workbook with an entity bomb"] = () => Zip(("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><workbook>&b;</workbook>"u8.ToArray())),
        ["a workbook that leads out of itself"] = () => Zip(("../../etc/passwd", "x"u8.ToArray()), ("xl/workbook.xml", "<workbook/>"u8.ToArray())),
        ["an old workbook of noise"] = () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Noise(5000)],
        ["one line of 6 MB"] = () => Encoding.UTF8.GetBytes(new string('x', 6_000_000)),
        ["ten thousand keys"] = () => Encoding.UTF8.GetBytes("facts:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  a{i}: 1\n"))),
        ["an alias bomb"] = () => Encoding.UTF8.GetBytes("a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat("bcdefghi".Select(c => $"{c}: &{c} [{string.Join(',', Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n"))),
        ["an alias of itself"] = () => "facts: &a {project.name: *a}"u8.ToArray(),
        ["merge keys"] = () => "x: &x {project.region: '530602'}\nfacts: {<<: *x}"u8.ToArray(),
        ["two documents"] = () => "facts: {project.region: '530602'}\n---\nfacts: {}\n"u8.ToArray(),
        ["facts that are a list"] = () => "facts: [1, 2]"u8.ToArray(),
        ["facts that are a word"] = () => "facts: pass"u8.ToArray(),
        ["a key that is a list"] = () => "? [a, b]\n: 1\nfacts: {}"u8.ToArray(),
        ["JSON with half a surrogate"] = () => """{"id": "a\ud800", "facts": {"project.name": "\udfff"}}"""u8.ToArray(),
        ["JSON with keys twice"] = () => """{"id": "a", "id": "b", "facts": {"project.region": "530602", "project.region": "510000"}}"""u8.ToArray(),
        ["JSON of a hundred thousand brackets"] = () => Encoding.UTF8.GetBytes("{\"facts\": " + new string('[', 100_000)),
        ["JSON with a number of a million digits"] = () => Encoding.UTF8.GetBytes("{\"facts\": {\"boiler.capacity\": 1" + new string('0', 1_000_000) + "}}"),
        ["a table of commas"] = () => Encoding.UTF8.GetBytes(new string(',', 100_000)),
        ["a table of quotes"] = () => Encoding.UTF8.GetBytes(new string('"', 100_000)),
        ["a table of line ends"] = () => Encoding.UTF8.GetBytes(new string('\n', 100_000)),
    };

    private static readonly Dictionary<string, Func<string, string, ToolRun>> Doors = new()
    {
        ["screen YAML"] = (file, _) => ToolRun.Of("screen", Named(file, ".yaml"), "--format", "json"),
        ["screen JSON"] = (file, _) => ToolRun.Of("screen", Named(file, ".json"), "--format", "json"),
        ["ask"] = (file, _) => ToolRun.Of("ask", Named(file, ".yaml"), "--format", "json"),
        ["batch NDJSON"] = (file, _) => ToolRun.Of("batch", Named(file, ".ndjson")),
        ["batch CSV"] = (file, _) => ToolRun.Of("batch", Named(file, ".csv")),
        ["batch XLSX"] = (file, _) => ToolRun.Of("batch", Named(file, ".xlsx")),
        ["batch XLS"] = (file, _) => ToolRun.Of("batch", Named(file, ".xls"), "--to", "csv"),
        ["mapping"] = (file, table) => ToolRun.Of("batch", table, "--map", Named(file, ".map.yaml")),
        ["rules"] = (file, _) => ToolRun.Exactly("check", FolderOf(file, "pack.yaml")),
        ["layers"] = (file, _) => ToolRun.Of("zones", "check", FolderOf(file, "layer.geojson")),
        ["shapes"] = (file, _) => ToolRun.Of("zones", "check", FolderOf(file, "layer.shp")),
    };

    /// <summary>What is no file, or none that can be read.</summary>
    private static readonly Dictionary<string, Action<string>> Specials = new()
    {
        ["a folder"] = path => Directory.CreateDirectory(path),
        ["a link to nowhere"] = path => File.CreateSymbolicLink(path, "/nowhere/at/all"),
        ["a link to itself"] = path => File.CreateSymbolicLink(path, path),
        ["a pipe"] = path => Process.Start("mkfifo", path).WaitForExit(),
        ["a link to a device without end"] = path => File.CreateSymbolicLink(path, "/dev/zero"),
        ["a link to a terminal"] = path => File.CreateSymbolicLink(path, "/dev/tty"),
        ["a file of nobody"] = path =>
        {
            File.WriteAllText(path, "facts: {}");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, UnixFileMode.None);
        },
        ["nothing at all"] = _ => { },
    };

    public static TheoryData<string, string> Files => Pairs(Bytes.Keys);

    public static TheoryData<string, string> NoFiles => Pairs(Specials.Keys);

    [Theory]
    [MemberData(nameof(Files))]
    public void No_file_does_harm(string door, string kind)
    {
        using var folder = new TemporaryDirectory();
        var file = folder.File("x");
        File.WriteAllBytes(file, Bytes[kind]());
        HostileRun.IsHarmless(Doors[door](file, folder.Write("t.csv", "编号,建设地点\n1,昭阳区\n")));
    }

    [Theory]
    [MemberData(nameof(NoFiles))]
    public void What_is_no_file_is_not_waited_for(string door, string kind)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryDirectory();
        var file = folder.File("x");
        Specials[kind](file);
        var run = Doors[door](file, folder.Write("t.csv", "编号,建设地点\n1,昭阳区\n"));
        HostileRun.IsHarmless(run);
        if (kind != "a file of nobody") // which the superuser may read
            Assert.Equal(2, run.ExitCode);
    }

    private static TheoryData<string, string> Pairs(IEnumerable<string> kinds)
    {
        var pairs = new TheoryData<string, string>();
        foreach (var door in Doors.Keys)
        {
            foreach (var kind in kinds)
                pairs.Add(door, kind);
        }

        return pairs;
    }

    private static string Named(string file, string extension) => Moved(file, file + extension);

    private static string FolderOf(string file, string name)
    {
        var folder = Directory.CreateDirectory(file + ".folder").FullName;
        Moved(file, Path.Combine(folder, name));
        return folder;
    }

    /// <summary>What is not there stays away.</summary>
    private static string Moved(string file, string target)
    {
        if (new DirectoryInfo(file) is { Exists: true, LinkTarget: null } folder)
            folder.MoveTo(target);
        else if (new FileInfo(file) is { } one && (one.Exists || one.LinkTarget is not null))
            File.Move(file, target);
        return target;
    }

    private static byte[] Book() => new Workbook().Sheet("a").Row("编号", "建设地点").Row(1, "昭阳区").Bytes();

    private static byte[] Flipped(byte[] bytes)
    {
        bytes[bytes.Length / 2] ^= 0x55;
        return bytes;
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(3).NextBytes(noise);
        return noise;
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }
}
