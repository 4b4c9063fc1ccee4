namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>
/// The application as a programmer would type it for speed: numbers as doubles, enums and the one string as ordinals of
/// their vocabulary, sets as bit masks. Public, because the generated assembly reads it; named after the facts,
/// because the generator derives the property from the fact.
/// </summary>
public sealed class TypedApplication
{
    public required int Region { get; init; }
    public required int Industry { get; init; }

    /// <summary>yyyymmdd</summary>
    public required int Date { get; init; }

    public required double CodT { get; init; }
    public required double Nh3nT { get; init; }
    public required double So2T { get; init; }
    public required double NoxT { get; init; }
    public required double VocT { get; init; }
    public required double PmT { get; init; }
    public required double WastewaterM3d { get; init; }
    public required double SolidWasteT { get; init; }
    public required double HazWasteT { get; init; }
    public required double CapacityKt { get; init; }
    public required double InvestWan { get; init; }
    public required double SiteM2 { get; init; }
    public required double DistWaterM { get; init; }
    public required double DistResidentM { get; init; }
    public required double BoilerTh { get; init; }
    public required double NoiseDb { get; init; }
    public required double Employees { get; init; }
    public required double ChemStorageT { get; init; }

    public required int EiaType { get; init; }
    public required int PermitType { get; init; }
    public required int Nature { get; init; }
    public required int DischargeMode { get; init; }
    public required int WaterClass { get; init; }
    public required int Fuel { get; init; }
    public required int Basin { get; init; }

    public required bool InPark { get; init; }
    public required bool InRedline { get; init; }
    public required bool InWaterSource { get; init; }
    public required bool HasRiskPlan { get; init; }
    public required bool HeavyMetal { get; init; }
    public required bool OnlineMonitor { get; init; }

    public required uint Pollutants { get; init; }
    public required uint Processes { get; init; }
}
