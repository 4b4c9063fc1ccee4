using PermitScreen.Diagnostics;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Testing;

/// <summary>What a rule, or a catalogue item, made of one of its cases.</summary>
/// <param name="Suite">id of the pack, or <c>catalogue</c></param>
/// <param name="Owner">id of the rule, or number of the item</param>
/// <param name="Name">what the case is called where it stands</param>
/// <param name="Place">where the case stands</param>
/// <param name="Expected">the state of the rule, or the grades that are possible, heaviest first, as JSON writes them</param>
/// <param name="Actual">what came out, in the same words</param>
/// <param name="Problem">a contradiction among the given facts, or null</param>
internal sealed record CaseOutcome(
    string Suite, string Owner, string Name, SourcePlace Place, string Expected, string Actual, string? Problem)
{
    /// <summary>The case came out as expected and its facts do not contradict one another.</summary>
    public bool Passed => Problem is null && Actual == Expected;

    internal static string? ProblemOf(FactSheet sheet) => sheet.Problems.IsEmpty ? null : sheet.Problems[0].ToString();
}
