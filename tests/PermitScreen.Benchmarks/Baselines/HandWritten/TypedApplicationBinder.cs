using System.Globalization;
using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Baselines.HandWritten;

internal sealed class TypedApplicationBinder(FactVocabulary vocabulary)
{
    public TypedApplication Bind(NeutralApplication application) => new()
    {
        Region = Digits(application.Region),
        Industry = Digits(application.Industry),
        Date = DayNumber.Of(application.Date),
        CodT = application.Number("cod_t"),
        Nh3nT = application.Number("nh3n_t"),
        So2T = application.Number("so2_t"),
        NoxT = application.Number("nox_t"),
        VocT = application.Number("voc_t"),
        PmT = application.Number("pm_t"),
        WastewaterM3d = application.Number("wastewater_m3d"),
        SolidWasteT = application.Number("solid_waste_t"),
        HazWasteT = application.Number("haz_waste_t"),
        CapacityKt = application.Number("capacity_kt"),
        InvestWan = application.Number("invest_wan"),
        SiteM2 = application.Number("site_m2"),
        DistWaterM = application.Number("dist_water_m"),
        DistResidentM = application.Number("dist_resident_m"),
        BoilerTh = application.Number("boiler_th"),
        NoiseDb = application.Number("noise_db"),
        Employees = application.Number("employees"),
        ChemStorageT = application.Number("chem_storage_t"),
        EiaType = Ordinal(application, "eia_type"),
        PermitType = Ordinal(application, "permit_type"),
        Nature = Ordinal(application, "nature"),
        DischargeMode = Ordinal(application, "discharge_mode"),
        WaterClass = Ordinal(application, "water_class"),
        Fuel = Ordinal(application, "fuel"),
        Basin = Ordinal(application, "basin"),
        InPark = application.Flag("in_park"),
        InRedline = application.Flag("in_redline"),
        InWaterSource = application.Flag("in_water_source"),
        HasRiskPlan = application.Flag("has_risk_plan"),
        HeavyMetal = application.Flag("heavy_metal"),
        OnlineMonitor = application.Flag("online_monitor"),
        Pollutants = vocabulary.Mask("pollutants", application.Texts("pollutants")),
        Processes = vocabulary.Mask("processes", application.Texts("processes")),
    };

    private int Ordinal(NeutralApplication application, string fact)
        => vocabulary.Ordinal(fact, application.Text(fact));

    private static int Digits(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
