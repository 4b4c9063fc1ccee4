using System.Diagnostics.CodeAnalysis;

namespace PermitScreen.Codes;

/// <summary>
/// GB/T 2260 as the civil affairs ministry listed it on 2024-12-31: 34 provinces, 333 prefectures, 2846 counties. Districts of
/// the four municipalities, and the counties a province governs directly, hang under the province.
/// </summary>
public sealed class RegionTable : ICodeTable
{
    private readonly CodeTree tree;
    private readonly Lazy<RegionResolver> resolver;

    internal RegionTable(IReadOnlyList<CodeEntry> entries, IReadOnlyList<AbolishedRegion> abolished)
    {
        tree = new CodeTree(entries);
        Abolished = abolished;
        resolver = new(() => new RegionResolver(tree, abolished));
    }

    /// <summary>Every province, prefecture and county, in the order of their codes.</summary>
    public IReadOnlyList<CodeEntry> Entries => tree.Entries;

    /// <summary>The former regions that the source of the table names; not a complete history.</summary>
    internal IReadOnlyList<AbolishedRegion> Abolished { get; }

    /// <summary>
    /// Reads <c>code,name,level,parent,full_name</c> and, if given, the former regions <c>code,name,successor,note</c>.
    /// </summary>
    internal static CodeTableResult<RegionTable> Load(TextReader csv, TextReader? abolished = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return RegionRows.Read(csv, abolished);
    }

    /// <summary>The digits that all codes below share: 42 of 420000, 4205 of 420500, 420506 whole.</summary>
    public static string SignificantPrefix(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var end = code.Length;
        while (end >= 4 && code[end - 1] == '0' && code[end - 2] == '0')
            end -= 2;
        return code[..end];
    }

    /// <summary>The region with exactly these six digits.</summary>
    public bool TryGet(string code, [NotNullWhen(true)] out CodeEntry? entry) => tree.TryGet(code, out entry);

    /// <summary>Reads "420500", "4205", "宜昌市", "宜昌", "湖北省宜昌市", "湖北 宜昌 夷陵区", "420500 宜昌市".</summary>
    public CodeResolution Resolve(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return resolver.Value.Resolve(text);
    }

    /// <summary>The regions above a code, from the nearest up; none for a province or an unknown code.</summary>
    public IEnumerable<CodeEntry> Ancestors(string code) => tree.Ancestors(code);

    /// <summary>The regions directly below a code; the provinces for null.</summary>
    public IReadOnlyList<CodeEntry> Children(string? code) => tree.Children(code);

    /// <summary>The code is the other one or lies below it in the table; false for unknown codes.</summary>
    public bool IsWithin(string code, string ancestor) => tree.IsWithin(code, ancestor);
}
