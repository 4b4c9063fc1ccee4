using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Zoning.Layers;

/// <summary>
/// What a layer file states about itself, in the member <c>permitscreen</c> of its feature collection (a foreign member as RFC 7946
/// section 6.1 allows). It stands in the same file as the geometry, and not beside it, so that no copy of the one is ever read
/// without the date, the accuracy and the word “synthetic” of the other.
/// </summary>
/// <param name="File">as diagnostics name it</param>
/// <param name="Title">shown with every answer of the layer</param>
/// <param name="Source">who published the data, and in what</param>
/// <param name="Date">the day whose state the data show</param>
/// <param name="AccuracyMetres">how far a border may lie from where the file draws it; 0 or more</param>
/// <param name="Synthetic">invented data, and every output says so</param>
/// <param name="Region">six digits of GB/T 2260 within which the unit codes of the layer must lie, or null</param>
/// <param name="Members">for which members the layer is complete, where its kind asks for them</param>
/// <param name="Digest">SHA-256 of the file's bytes, lower-case hexadecimal</param>
public sealed record LayerHeader(
    string File,
    LayerKind Kind,
    Bilingual Title,
    Bilingual Source,
    LocalDate Date,
    Datum Datum,
    double AccuracyMetres,
    bool Synthetic,
    string? Region,
    ImmutableArray<string> Members,
    string Digest);
