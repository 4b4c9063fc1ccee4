using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>Where the conditions of an item of a catalogue start; null where it has none.</summary>
/// <param name="PartOfFeature">that one of the tests of its feature holds (those outside of negations)</param>
internal readonly record struct CompiledItem(
    int? ByCode, int? ByNumber, int? ByFeature, int? FeatureInQuestion, int? PartOfFeature, int? Excluded, int? Book, int? Form, int? Registration)
{
    public int? Start(Grade grade) => grade switch
    {
        Grade.ReportBook => Book,
        Grade.ReportForm => Form,
        _ => Registration,
    };
}
