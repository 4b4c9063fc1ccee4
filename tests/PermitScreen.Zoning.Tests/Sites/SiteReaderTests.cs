using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Sites;
using Xunit;

namespace PermitScreen.Zoning.Tests.Sites;

public class SiteReaderTests
{
    [Theory]
    [InlineData("[104.07, 27.64]", SiteForm.Points, 1)]
    [InlineData("point: [104.07, 27.64]", SiteForm.Points, 1)]
    [InlineData("{points: [[104.07, 27.64], [104.08, 27.64]], datum: WGS-84}", SiteForm.Points, 2)]
    [InlineData("line: [[104.07, 27.64], [104.08, 27.64]]", SiteForm.Line, 2)]
    [InlineData("lines: [[[104.07, 27.64], [104.08, 27.64]], [[104.1, 27.6], [104.2, 27.6]]]", SiteForm.Line, 4)]
    [InlineData("polygon: [[104.07, 27.64], [104.08, 27.64], [104.08, 27.65]]", SiteForm.Area, 4)] // one ring, closed for the applicant
    [InlineData("polygon: [[[104.07, 27.64], [104.08, 27.64], [104.08, 27.65], [104.07, 27.64]]]", SiteForm.Area, 4)]
    [InlineData("geometry: {type: Point, coordinates: [104.07, 27.64]}", SiteForm.Points, 1)]
    [InlineData("{type: LineString, coordinates: [[104.07, 27.64], [104.08, 27.64]], datum: gcj02}", SiteForm.Line, 2)]
    public void Forms_of_a_site(string yaml, SiteForm form, int points)
    {
        var site = Given.SiteOf(yaml);
        Assert.Equal((form, points), (site.Form, site.Geometry.NumPoints));
    }

    [Theory]
    [InlineData("[27.64, 104.07]", "PS3404")] // the commonest slip
    [InlineData("{point: [27.64, 104.07], datum: gcj02}", "PS3404")]
    [InlineData("[2.35, 48.85]", "PS3405")] // Paris
    [InlineData("[0, 0]", "PS3405")]
    [InlineData("[35500000, 3050000]", "PS3406")]
    [InlineData("[.nan, 27.64]", "PS3407")]
    [InlineData("[104.07]", "PS3407")]
    [InlineData("[\"104.07\", 27.64]", "PS3407")]
    [InlineData("point: []", "PS3407")]
    [InlineData("line: [[104.07, 27.64]]", "PS3407")]
    [InlineData("polygon: [[104.07, 27.64], [104.08, 27.65], [104.08, 27.64], [104.07, 27.65]]", "PS3408")] // a bow tie
    [InlineData("{point: [104.07, 27.64], datum: xian80}", "PS3403")]
    [InlineData("{piont: [104.07, 27.64]}", "PS3402")]
    [InlineData("{point: [104.07, 27.64], line: [[1, 2], [3, 4]]}", "PS3401")]
    [InlineData("polygon: [[100, 30], [110, 30], [110, 35], [100, 35]]", "PS3411")] // half a province
    [InlineData("datum: gcj02", "PS3401")]
    [InlineData("geometry: {type: GeometryCollection}", "PS3401")]
    [InlineData("yes", "PS3401")]
    public void Faults_of_a_site(string yaml, string code)
    {
        var diagnostics = new DiagnosticList();
        var site = Site.Read(YamlNodeReader.Read(yaml, "application.yaml", NodeLimits.Default, diagnostics)!, diagnostics);
        Assert.Null(site);
        Assert.Equal(code, Assert.Single(diagnostics).Code);
    }

    [Theory]
    [InlineData("104.07,27.64")]
    [InlineData("104.07 27.64")]
    [InlineData("104.07，27.64")]
    public void A_pair_in_a_line_of_text(string text)
    {
        var diagnostics = new DiagnosticList();
        var site = Site.Parse(text, Datum.Cgcs2000, SourcePlace.Whole("--site"), diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal((104.07, 27.64), (site!.Geometry.Coordinate.X, site.Geometry.Coordinate.Y));
    }

    [Fact]
    public void What_would_take_long_to_look_up_is_refused()
    {
        var diagnostics = new DiagnosticList();
        Node Many(string key, int count) =>
            YamlNodeReader.Read($"{key}: [{string.Join(",", Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"[104,{27 + i * 1e-5}]")))}]", "site", NodeLimits.Default, new DiagnosticList())!;
        Assert.Null(Site.Read(Many("points", 501), diagnostics));
        Assert.Null(Site.Read(Many("line", 20_001), diagnostics));
        Assert.Equal(["PS3410", "PS3409"], diagnostics.Select(fault => fault.Code));
        Assert.NotNull(Site.Read(Many("points", 500), new DiagnosticList()));
    }

    [Fact]
    public void Swapped_axes_are_named_in_both_languages()
    {
        var diagnostics = new DiagnosticList();
        Assert.Null(Site.Parse("27.64,104.07", Datum.Cgcs2000, SourcePlace.Whole("--site"), diagnostics));
        Assert.Equal("PS3404 --site axes are swapped in [27.64, 104.07]: longitude comes first, then latitude", diagnostics.Single().ToString());
        Assert.Contains("经纬度颠倒", diagnostics.Single().Message(Language.Zh), StringComparison.Ordinal);
    }
}
