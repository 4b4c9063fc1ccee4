using PermitScreen.Zoning.Geodesy;
using Xunit;

namespace PermitScreen.Zoning.Tests.Geodesy;

public class KrugerSeriesTests
{
    /// <summary>
    /// What ProjNET 2.0.0 computed, the projection in use before: from the central meridian to the edge of a 3° zone (1.5°), of a 6°
    /// zone (3°) and half a zone further, over the latitudes of China. Beyond the 3° zone ProjNET itself is off by up to 0.15 mm.
    /// </summary>
    [Theory]
    [InlineData(0, 3.3, 500000.00000, 364899.15922)]
    [InlineData(0, 18.2, 500000.00000, 2013118.24144)]
    [InlineData(0, 25, 500000.00000, 2766054.16906)]
    [InlineData(0, 30, 500000.00000, 3320113.39785)]
    [InlineData(0, 39.9, 500000.00000, 4418425.66305)]
    [InlineData(0, 45, 500000.00000, 4984944.37786)]
    [InlineData(0, 53.6, 500000.00000, 5941395.51997)]
    [InlineData(0.5, 3.3, 555568.77301, 364913.11672)]
    [InlineData(0.5, 18.2, 552893.02030, 2013190.32631)]
    [InlineData(0.5, 25, 550475.45986, 2766147.24840)]
    [InlineData(0.5, 30, 548243.44861, 3320218.65041)]
    [InlineData(0.5, 39.9, 542759.24405, 4418545.34151)]
    [InlineData(0.5, 45, 539423.41838, 4985066.01388)]
    [InlineData(0.5, 53.6, 533101.27832, 5941511.77331)]
    [InlineData(1, 3.3, 611141.77846, 364954.99459)]
    [InlineData(1, 18.2, 605789.30501, 2013406.60543)]
    [InlineData(1, 25, 600953.40806, 2766426.51456)]
    [InlineData(1, 30, 596488.74807, 3320534.43644)]
    [InlineData(1, 39.9, 585519.07219, 4418904.40016)]
    [InlineData(1, 45, 578846.84165, 4985430.94061)]
    [InlineData(1, 53.6, 566201.81318, 5941860.54325)]
    [InlineData(1.5, 3.3, 666723.25040, 365024.80890)]
    [InlineData(1.5, 18.2, 658692.11931, 2013767.15235)]
    [InlineData(1.5, 25, 651436.33317, 2766892.05197)]
    [InlineData(1.5, 30, 644737.74909, 3321060.84093)]
    [InlineData(1.5, 39.9, 628280.06788, 4419502.90878)]
    [InlineData(1.5, 45, 618270.27400, 4986039.21404)]
    [InlineData(1.5, 53.6, 599300.86051, 5942441.85953)]
    [InlineData(3, 3.3, 833560.86375, 365402.19253)]
    [InlineData(3, 18.2, 817472.41967, 2015715.87237)]
    [InlineData(3, 25, 802939.86373, 2769407.98188)]
    [InlineData(3, 30, 789525.46343, 3323905.46648)]
    [InlineData(3, 39.9, 756575.87267, 4422736.53079)]
    [InlineData(3, 45, 736540.64236, 4989325.23467)]
    [InlineData(3, 53.6, 698581.61532, 5945581.68122)]
    [InlineData(4.5, 3.3, 1000627.59558, 366032.61750)]
    [InlineData(4.5, 18.2, 976429.27125, 2018970.37741)]
    [InlineData(4.5, 25, 954577.84353, 2773608.81559)]
    [InlineData(4.5, 30, 934413.07271, 3328654.17408)]
    [InlineData(4.5, 39.9, 884903.00048, 4428132.18711)]
    [InlineData(4.5, 45, 854811.03034, 4994806.97647)]
    [InlineData(4.5, 53.6, 797822.01429, 5950817.39143)]
    public void It_gives_what_ProjNet_gave(double longitude, double latitude, double easting, double northing)
    {
        var tolerance = longitude <= 3 ? 0.00003 : 0.0002;
        var (east, north) = KrugerSeries.Forward(longitude, latitude);
        Assert.Equal(easting, 500_000 + east, tolerance);
        Assert.Equal(northing, north, tolerance);
        var (west, same) = KrugerSeries.Forward(-longitude, latitude);
        Assert.Equal((-east, north), (west, same));
    }

    /// <summary>
    /// Bounds and centres of the areas of use of CGCS2000 / Gauss–Krüger systems, as epsg.io publishes them beside the degrees (PROJ,
    /// to the centimetre): EPSG 4522, 4524 (3°), 4498, 4504, 4507, 4510 (6°).
    /// </summary>
    [Theory]
    [InlineData(102, 100.5, 21.13, 344166.57, null)]
    [InlineData(102, 102, 21.13, 500000.0, 2337470.19)]
    [InlineData(102, 102, 31.91, 500000.0, 3531872.69)]
    [InlineData(102, 103.5, 42.69, null, 4729373.22)]
    [InlineData(108, 106.5, 18.19, 341298.83, null)]
    [InlineData(108, 109.51, 18.19, 659759.38, null)]
    [InlineData(108, 108, 18.19, 500000.0, 2012011.42)]
    [InlineData(108, 109.51, 42.47, null, 4704948.48)]
    [InlineData(117, 114, 19.02, 184047.25, null)]
    [InlineData(117, 117, 19.02, 500000.0, 2103881.96)]
    [InlineData(117, 117, 35.27, 500000.0, 3904547.52)]
    [InlineData(117, 120, 51.52, null, 5714206.25)]
    [InlineData(87, 84, 27.32, 203003.72, null)]
    [InlineData(87, 87, 38.25, 500000.0, 4235247.73)]
    [InlineData(87, 90, 49.18, null, 5453980.63)]
    [InlineData(105, 102, 17.75, 181721.15, null)]
    [InlineData(105, 105, 30.11, 500000.0, 3332307.27)]
    [InlineData(105, 108, 42.47, null, 4708206.87)]
    [InlineData(123, 120, 24.64, 196182.08, null)]
    [InlineData(123, 123, 39.1, 500000.0, 4329605.63)]
    [InlineData(123, 126, 53.56, null, 5941131.59)]
    public void It_gives_what_the_EPSG_registry_gives(double meridian, double longitude, double latitude, double? easting, double? northing)
    {
        var (east, north) = KrugerSeries.Forward(longitude - meridian, latitude);
        Assert.Equal(easting ?? 500_000 + east, 500_000 + east, 0.0051);
        Assert.Equal(northing ?? north, north, 0.0051);
    }

    /// <summary>The control point of Lantmäteriet’s memorandum on the Gauss conformal projection: GRS 80, more than 10° off the meridian, to the micrometre.</summary>
    [Fact]
    public void It_gives_what_the_Swedish_survey_gives()
    {
        const double scale = 1.00000254;
        var (east, north) = KrugerSeries.Forward(24 - (13 + 35 / 60.0 + 7.692 / 3600), 66);
        Assert.Equal(555304.016555, 84182.879 + scale * east, 0.00002);
        Assert.Equal(1135809.413803, -6226307.864 + scale * north, 0.00002);
    }

    [Fact]
    public void The_inverse_leads_back()
    {
        for (var longitude = -4.5; longitude <= 4.5; longitude += 0.25)
        {
            for (var latitude = 3.0; latitude <= 54; latitude += 0.5)
            {
                var (east, north) = KrugerSeries.Forward(longitude, latitude);
                var (x, y) = KrugerSeries.Inverse(east, north);
                Assert.Equal(longitude, x, 1e-10); // 0.01 mm
                Assert.Equal(latitude, y, 1e-10);
            }
        }
    }
}
