using PermitScreen.Diagnostics;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Zoning.Reading;

/// <summary>What is wrong with the coordinates of a feature.</summary>
/// <param name="Problem">of a position's place on earth; <see cref="CoordinateProblem.None"/> when the fault is of another sort</param>
/// <param name="What">the position, or the fault in words</param>
internal sealed record CoordinateFault(SourcePlace Place, CoordinateProblem Problem, Bilingual What)
{
    public DiagnosticKind Kind => Problem switch
    {
        CoordinateProblem.Swapped => FeatureFaults.SwappedAxes,
        CoordinateProblem.Projected => FeatureFaults.Projected,
        CoordinateProblem.OutsideChina => FeatureFaults.OutsideChina,
        _ => FeatureFaults.BadCoordinates,
    };
}
