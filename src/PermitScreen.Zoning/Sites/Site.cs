using NetTopologySuite.Geometries;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Zoning.Sites;

/// <summary>
/// Where a project is built: points, lines or polygons within China, kept in degrees of CGCS2000 whatever datum they were given in.
/// A site is valid by construction.
/// </summary>
public sealed class Site
{
    internal Site(Geometry geometry, Datum datum)
    {
        Geometry = geometry;
        GivenDatum = datum;
        Form = geometry.Dimension switch
        {
            Dimension.Point => SiteForm.Points,
            Dimension.Curve => SiteForm.Line,
            _ => SiteForm.Area,
        };
    }

    /// <summary>What it is on the map.</summary>
    public SiteForm Form { get; }

    /// <summary>Longitude and latitude in degrees of CGCS2000; not to be changed.</summary>
    public Geometry Geometry { get; }

    /// <summary>The datum in which the site was given.</summary>
    public Datum GivenDatum { get; }

    /// <summary>A site of one point in degrees.</summary>
    /// <exception cref="ArgumentOutOfRangeException">it is not in China, or its axes are swapped</exception>
    public static Site AtPoint(double longitude, double latitude, Datum datum = Datum.Cgcs2000)
    {
        if (China.Check(longitude, latitude) is var problem and not CoordinateProblem.None)
            throw new ArgumentOutOfRangeException(nameof(longitude), $"[{longitude}, {latitude}]: {problem}");
        var (x, y) = Datums.ToCgcs2000(datum, longitude, latitude);
        return new Site(Shapes.Point(x, y), datum);
    }

    /// <summary>Reads the value of <c>site:</c> in an application; see <see cref="SiteReader"/> for its forms.</summary>
    /// <returns>the site, or null after errors in <paramref name="diagnostics"/></returns>
    internal static Site? Read(Node node, DiagnosticList diagnostics)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new SiteReader(diagnostics).Read(node);
    }

    /// <summary>Reads <c>103.7170,27.3380</c>, as a command line or a cell of a table gives it.</summary>
    /// <param name="datum">in which the degrees are given</param>
    /// <returns>the site, or what is wrong with the text</returns>
    public static Loaded<Site> Parse(string text, Datum datum = Datum.Cgcs2000)
    {
        var diagnostics = new DiagnosticList();
        var site = Parse(text, datum, SourcePlace.Whole(""), diagnostics);
        return new Loaded<Site>(site, diagnostics.Sorted());
    }

    /// <param name="place">of the text, for diagnostics</param>
    /// <returns>the site, or null after errors in <paramref name="diagnostics"/></returns>
    internal static Site? Parse(string text, Datum datum, SourcePlace place, DiagnosticList diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var numbers = text.Split([',', '，', ' ', '\t', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var pair = new SequenceNode([.. numbers.Select(number => new ScalarNode(number, false, place))], place);
        return new SiteReader(diagnostics).Read(pair, "Point", datum);
    }
}
