using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Baselines.MicrosoftRulesEngine;

/// <summary>The application as the expressions of the workload name it (<c>a.cod_t</c>): the names are theirs.</summary>
[SuppressMessage("Naming", "CA1707", Justification = "the expressions name the members")]
[SuppressMessage("Style", "IDE1006", Justification = "the expressions name the members")]
[SuppressMessage("Naming", "CA1708", Justification = "the expressions name the members")]
public sealed class RulesEngineInput
{
    public string region { get; set; } = "";
    public string region2 { get; set; } = "";
    public string region4 { get; set; } = "";
    public string industry { get; set; } = "";
    public int date { get; set; }
    public double cod_t { get; set; }
    public double nh3n_t { get; set; }
    public double so2_t { get; set; }
    public double nox_t { get; set; }
    public double voc_t { get; set; }
    public double pm_t { get; set; }
    public double wastewater_m3d { get; set; }
    public double solid_waste_t { get; set; }
    public double haz_waste_t { get; set; }
    public double capacity_kt { get; set; }
    public double invest_wan { get; set; }
    public double site_m2 { get; set; }
    public double dist_water_m { get; set; }
    public double dist_resident_m { get; set; }
    public double boiler_th { get; set; }
    public double noise_db { get; set; }
    public double employees { get; set; }
    public double chem_storage_t { get; set; }
    public string eia_type { get; set; } = "";
    public string permit_type { get; set; } = "";
    public string nature { get; set; } = "";
    public string discharge_mode { get; set; } = "";
    public string water_class { get; set; } = "";
    public string fuel { get; set; } = "";
    public string basin { get; set; } = "";
    public bool in_park { get; set; }
    public bool in_redline { get; set; }
    public bool in_water_source { get; set; }
    public bool has_risk_plan { get; set; }
    public bool heavy_metal { get; set; }
    public bool online_monitor { get; set; }
    public List<string> pollutants { get; set; } = [];
    public List<string> processes { get; set; } = [];

    /// <summary>Where and when, which stand outside of the facts; the parts of the region are ready, as its expressions want them.</summary>
    internal RulesEngineInput At(string place, string trade, int day)
    {
        (region, region2, region4, industry, date) = (place, place[..2], place[..4], trade, day);
        return this;
    }

    internal static RulesEngineInput Of(NeutralApplication application)
    {
        var input = new RulesEngineInput();
        foreach (var (name, value) in application.Facts)
        {
            typeof(RulesEngineInput).GetProperty(name)!.SetValue(input, value switch
            {
                NeutralNumber number => number.Binary,
                NeutralFlag flag => flag.Value,
                NeutralText text => text.Text,
                NeutralTexts texts => texts.Texts.ToList(),
                _ => throw new InvalidDataException(value.ToString()),
            });
        }

        return input.At(application.Region, application.Industry, int.Parse(application.Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }
}
