using PermitScreen.Codes;

namespace PermitScreen.Facts;

/// <summary>Which code table the values of a fact come from.</summary>
internal static class FactCodes
{
    /// <summary>The regions for a fact of type region, the industries for one of type industry.</summary>
    public static ICodeTable Of(this CodeTables tables, FactType type) => type == FactType.Region ? tables.Regions : tables.Industries;
}
