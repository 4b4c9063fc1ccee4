using System.Collections.Immutable;
using NetTopologySuite.Geometries;
using PermitScreen.Zoning.Borders;

namespace PermitScreen.Zoning.Layers;

/// <summary>One feature of a layer: a valid polygon or line in degrees of CGCS2000 and what it is.</summary>
public sealed class ZoneFeature
{
    internal ZoneFeature(int index, int line, ImmutableArray<string> words, Bilingual name, IndexedShape shape)
    {
        Index = index;
        Line = line;
        Words = words;
        Name = name;
        Shape = shape;
    }

    /// <summary>Its place in <c>features</c>, from 0.</summary>
    public int Index { get; }

    /// <summary>The line of the file on which it begins, from 1.</summary>
    public int Line { get; }

    /// <summary>Its unit code, its zone or its members; empty where all features of the kind mean the same.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Empty when the file gives none.</summary>
    public Bilingual Name { get; }

    /// <summary>Longitude and latitude in degrees; not to be changed.</summary>
    public Geometry Geometry => Shape.Geometry;

    internal IndexedShape Shape { get; }

    internal bool HasAnyOf(ImmutableArray<string> words)
    {
        if (words.IsEmpty)
            return true;
        foreach (var word in Words)
        {
            if (words.Contains(word))
                return true;
        }

        return false;
    }
}
