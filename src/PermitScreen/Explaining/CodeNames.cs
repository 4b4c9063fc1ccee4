using PermitScreen.Codes;
using PermitScreen.Facts;

namespace PermitScreen.Explaining;

/// <summary>Codes with their official names, which exist in Chinese only: <c>420500 湖北省宜昌市</c>, <c>3011 水泥制造</c>.</summary>
internal sealed class CodeNames(CodeTables tables)
{
    public string Of(FactType type, string code)
    {
        if (!tables.Of(type).TryGet(code, out var entry))
            return code;
        return $"{code} {NameOf(type, entry)}";
    }

    /// <summary>The name alone; the code where no name is known.</summary>
    public string NameOf(FactType type, string code) => tables.Of(type).TryGet(code, out var entry) ? NameOf(type, entry) : code;

    /// <summary>The same for a prefix as rules hold it: 4205 is 420500 湖北省宜昌市.</summary>
    public string OfPrefix(FactType type, string prefix) =>
        Of(type, type == FactType.Region ? prefix.PadRight(6, '0') : prefix);

    // A county's own name is no name without its city: there are several 城关区 and many 朝阳区.
    private static string NameOf(FactType type, CodeEntry entry) => type == FactType.Region ? entry.FullName : entry.Name;
}
