using System.Text.RegularExpressions;

namespace PermitScreen.Tests.House;

/// <summary>One file of a library: the room it stands in, that is its folder, and the rooms it uses.</summary>
/// <param name="Name">its path below the library's folder</param>
/// <param name="Namespace">as the file declares it</param>
/// <param name="Text">the whole file</param>
internal sealed partial record SourceFile(string Name, string Namespace, string Text)
{
    /// <summary>The folder with dots for slashes; empty for the root.</summary>
    public string Room => Path.GetDirectoryName(Name)!.Replace('\\', '.').Replace('/', '.');

    /// <summary>A file is named after its type.</summary>
    public string Type => Path.GetFileName(Name).Split('.')[0];

    /// <summary>Every file of a library.</summary>
    public static IReadOnlyList<SourceFile> All(string root)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "src", root);
        return
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
                .Where(f => !f.StartsWith("obj/", StringComparison.Ordinal) && !f.StartsWith("bin/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(f => Of(f, File.ReadAllText(Path.Combine(folder, f)))),
        ];
    }

    public static SourceFile Of(string name, string text) => new(name, Declared().Match(text).Groups["name"].Value, text);

    /// <summary>The rooms that this file uses: by a <c>using</c>, by a qualified name, or because a type of theirs is seen from here without either.</summary>
    public IReadOnlySet<string> Uses(IReadOnlyList<SourceFile> library)
    {
        var usings = Using().Matches(Text).Select(m => m.Groups["name"].Value).ToHashSet();
        var words = Word().Matches(Apart().Replace(Text, "")).Select(m => m.Value).ToHashSet();
        var first = words.Select(w => w.Split('.')[0]).ToHashSet();
        var qualified = words.Where(w => w.Contains('.', StringComparison.Ordinal)).ToList();
        return library
            .Where(f => usings.Contains(f.Namespace) || usings.Contains($"{f.Namespace}.{f.Type}")
                || (Sees(f) ? first.Contains(f.Type) : qualified.Exists(w => Names(w, f))))
            .Select(f => f.Room)
            .Where(r => r != Room)
            .ToHashSet();
    }

    /// <summary>Its own namespace and those around it are seen without a <c>using</c>.</summary>
    private bool Sees(SourceFile file) => Namespace == file.Namespace || Namespace.StartsWith(file.Namespace + ".", StringComparison.Ordinal);

    /// <summary>With its namespace from the second part on, as code inside the library may write it.</summary>
    private static bool Names(string word, SourceFile file)
    {
        var name = $"{file.Namespace}.{file.Type}";
        return $".{word}.".Contains($".{name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]}.", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Declared();

    [GeneratedRegex(@"^using (static |\w+ = )?(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Using();

    /// <summary>What names nothing: usings, the namespace, comments and texts.</summary>
    [GeneratedRegex(@"^(using|namespace) .*?;|//.*?$|/\*.*?\*/|""(\\.|[^""\\\n])*""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Apart();

    /// <summary>A name with what it is qualified by; what follows a call or an index is a member and not taken.</summary>
    [GeneratedRegex(@"(?<![\w.?!)\]])[A-Za-z_]\w*(\.[A-Za-z_]\w*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
