using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Zoning.Layers;

/// <summary>
/// What a layer file states about itself, in the member <c>permitscreen</c> of its feature collection (a foreign member as RFC 7946
/// section 6.1 allows). It stands in the same file as the geometry, so that no copy of the one is ever read without the date, the
/// accuracy and the word “synthetic” of the other; a shapefile, which has no room for it, is not read without it.
/// </summary>
public sealed record LayerHeader
{
    /// <summary>As diagnostics name it.</summary>
    public required string File { get; init; }

    /// <summary>What the layer shows.</summary>
    public required LayerKind Kind { get; init; }

    /// <summary>Shown with every answer of the layer.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>Who published the data, and in what.</summary>
    public required Bilingual Source { get; init; }

    /// <summary>The day whose state the data show.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Of the coordinates: CGCS2000 or WGS-84.</summary>
    public required Datum Datum { get; init; }

    /// <summary>How far a border may lie from where the file draws it; 0 to 10,000.</summary>
    public required double AccuracyMetres { get; init; }

    /// <summary>Invented data, and every output says so.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>Six digits of GB/T 2260 within which the unit codes of the layer must lie, or null.</summary>
    public string? Region { get; init; }

    /// <summary>For which members the layer is complete, where its kind asks for them.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>SHA-256 of the file's bytes (of a shapefile: of all its files), lower-case hexadecimal.</summary>
    public required string Digest { get; init; }
}
