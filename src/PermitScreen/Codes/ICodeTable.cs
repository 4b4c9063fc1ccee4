using System.Diagnostics.CodeAnalysis;

namespace PermitScreen.Codes;

/// <summary>A tree of codes, read once and never changed.</summary>
internal interface ICodeTable
{
    /// <summary>All rows, in the order of the table.</summary>
    IReadOnlyList<CodeEntry> Entries { get; }

    /// <summary>Looks up an exact code.</summary>
    bool TryGet(string code, [NotNullWhen(true)] out CodeEntry? entry);

    /// <summary>Reads what a person typed: a code, a name, or both. Never throws on text.</summary>
    CodeResolution Resolve(string text);

    /// <summary>The rows above a code, nearest first; empty at the top and for unknown codes.</summary>
    IEnumerable<CodeEntry> Ancestors(string code);

    /// <summary>The rows directly below a code; with null, the top of the table.</summary>
    IReadOnlyList<CodeEntry> Children(string? code);

    /// <summary>The code is the ancestor itself or lies below it. An unknown code lies nowhere.</summary>
    bool IsWithin(string code, string ancestor);
}
