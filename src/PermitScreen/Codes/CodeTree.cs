using System.Diagnostics.CodeAnalysis;

namespace PermitScreen.Codes;

/// <summary>The entries of a table by code and by parent. Both tables stand on it.</summary>
internal sealed class CodeTree(IReadOnlyList<CodeEntry> entries)
{
    private readonly Dictionary<string, CodeEntry> byCode = entries.ToDictionary(entry => entry.Code, StringComparer.Ordinal);

    private readonly Lazy<ILookup<string, CodeEntry>> children = new(() =>
        entries.ToLookup(entry => entry.Parent ?? "", StringComparer.Ordinal));

    public IReadOnlyList<CodeEntry> Entries { get; } = entries;

    public bool TryGet(string code, [NotNullWhen(true)] out CodeEntry? entry) => byCode.TryGetValue(code, out entry);

    public CodeEntry? Find(string? code) => code is not null && byCode.TryGetValue(code, out var entry) ? entry : null;

    public IReadOnlyList<CodeEntry> Children(string? code) => [.. children.Value[code ?? ""]];

    public IEnumerable<CodeEntry> Ancestors(string code)
    {
        for (var entry = Find(Find(code)?.Parent); entry is not null; entry = Find(entry.Parent))
            yield return entry;
    }

    public bool IsWithin(string code, string ancestor)
    {
        for (var entry = Find(code); entry is not null; entry = Find(entry.Parent))
        {
            if (entry.Code == ancestor)
                return true;
        }

        return false;
    }
}
