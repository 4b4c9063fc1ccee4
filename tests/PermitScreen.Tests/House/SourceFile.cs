using System.Text.RegularExpressions;

namespace PermitScreen.Tests.House;

/// <summary>One file of a library: the room it stands in and the rooms it uses, both by their namespace below the root.</summary>
internal sealed partial record SourceFile(string Name, string Room, IReadOnlyCollection<string> Uses)
{
    /// <summary>Every file of a library.</summary>
    public static IReadOnlyList<SourceFile> All(string root)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "src", root);
        var texts = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("obj/", StringComparison.Ordinal) && !f.StartsWith("bin/", StringComparison.Ordinal))
            .ToDictionary(f => f, f => File.ReadAllText(Path.Combine(folder, f)));
        // A file is named after its type.
        var types = texts.ToLookup(t => RoomOf(t.Value, root), t => Path.GetFileNameWithoutExtension(t.Key));
        return [.. texts.Select(t => Read(t.Key, t.Value, root, types)).OrderBy(f => f.Name, StringComparer.Ordinal)];
    }

    /// <param name="types">the types of each room: those of the rooms around this one are seen without a <c>using</c></param>
    public static SourceFile Read(string name, string text, string root, ILookup<string, string> types)
    {
        var room = RoomOf(text, root);
        var uses = Using().Matches(text)
            .Select(m => m.Groups["name"].Value)
            .SelectMany(n => types.Select(t => t.Key).Where(r => r.Length > 0 && IsIn(n, $"{root}.{r}")).OrderByDescending(r => r.Length).Take(1))
            .ToHashSet();
        var code = Apart().Replace(text, "");
        foreach (var around in Around(room).Where(r => types[r].Any(type => Names(code, type))))
            uses.Add(around);
        foreach (var other in types.Where(r => r.Key.Length > 0 && r.Any(type => Names(code, $"{r.Key}.{type}"))))
            uses.Add(other.Key);
        return new SourceFile(name, room, uses);
    }

    private static bool IsIn(string name, string space) => name == space || name.StartsWith(space + ".", StringComparison.Ordinal);

    /// <summary>The room's own ancestors, down to the root.</summary>
    private static IEnumerable<string> Around(string room)
    {
        for (var at = room; at.Length > 0;)
        {
            at = at.Contains('.', StringComparison.Ordinal) ? at[..at.LastIndexOf('.')] : "";
            yield return at;
        }
    }

    private static bool Names(string code, string type)
    {
        for (var at = code.IndexOf(type, StringComparison.Ordinal); at >= 0; at = code.IndexOf(type, at + 1, StringComparison.Ordinal))
        {
            var end = at + type.Length;
            var startsWord = at == 0 || (!IsWord(code[at - 1]) && code[at - 1] != '.');
            if (startsWord && (end == code.Length || !IsWord(code[end])))
                return true;
        }

        return false;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static string RoomOf(string text, string root)
    {
        var name = Namespace().Match(text).Groups["name"].Value;
        return name.Length > root.Length ? name[(root.Length + 1)..] : "";
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (static |\w+ = )?(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Using();

    /// <summary>What names nothing: usings, comments and texts.</summary>
    [GeneratedRegex(@"^using .*?;|//.*?$|""(\\.|[^""\\\n])*""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Apart();
}
