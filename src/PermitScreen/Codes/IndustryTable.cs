using System.Diagnostics.CodeAnalysis;

namespace PermitScreen.Codes;

/// <summary>
/// GB/T 4754—2017 with its first amendment of 2019-03-29: 20 sections, 97 divisions, 473 groups, 1382 classes. A shorter code
/// stands for everything below it.
/// </summary>
public sealed class IndustryTable : ICodeTable
{
    private readonly CodeTree tree;
    private readonly Lazy<IndustryResolver> resolver;

    internal IndustryTable(IReadOnlyList<CodeEntry> entries)
    {
        tree = new CodeTree(entries);
        resolver = new(() => new IndustryResolver(tree));
    }

    /// <summary>Every section, division, group and class, in the order of the standard.</summary>
    public IReadOnlyList<CodeEntry> Entries => tree.Entries;

    /// <summary>Reads <c>code,level,name,parent</c>, with a header.</summary>
    internal static CodeTableResult<IndustryTable> Load(TextReader csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return IndustryRows.Read(csv);
    }

    /// <summary>Looks up "3011", "30" or "C"; "C3011" is a spelling for <see cref="Resolve"/>, not a code.</summary>
    public bool TryGet(string code, [NotNullWhen(true)] out CodeEntry? entry) => tree.TryGet(code, out entry);

    /// <summary>
    /// Reads "3011", "C3011", "C", "水泥制造", "C3011 水泥制造". A name shared by a group and its only class means the class.
    /// </summary>
    public CodeResolution Resolve(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return resolver.Value.Resolve(text);
    }

    /// <summary>The entries above a code, from the nearest up; none for a section or an unknown code.</summary>
    public IEnumerable<CodeEntry> Ancestors(string code) => tree.Ancestors(code);

    /// <summary>The entries directly below a code; the sections for null.</summary>
    public IReadOnlyList<CodeEntry> Children(string? code) => tree.Children(code);

    /// <summary>The code is the other one or lies below it in the table; false for unknown codes.</summary>
    public bool IsWithin(string code, string ancestor) => tree.IsWithin(code, ancestor);
}
