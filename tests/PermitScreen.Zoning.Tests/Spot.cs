using FsCheck;
using FsCheck.Fluent;

namespace PermitScreen.Zoning.Tests;

/// <summary>A number from 0 up to 1.</summary>
public readonly record struct Fraction(double Value)
{
    /// <summary>One of the items.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[(int)(Value * items.Count)];
}

/// <summary>A place in the unit square; the test lays the square over the land that it is about.</summary>
public readonly record struct Spot(double X, double Y);

/// <summary>Draws numbers and places evenly.</summary>
public static class Spots
{
    private static readonly Gen<double> Even = Gen.Choose(0, int.MaxValue - 1).Select(n => n / (double)int.MaxValue);

    public static Arbitrary<Fraction> Fraction() => Even.Select(n => new Fraction(n)).ToArbitrary();

    public static Arbitrary<Spot> Spot() => Even.Two().Select(xy => new Spot(xy.Item1, xy.Item2)).ToArbitrary();
}
