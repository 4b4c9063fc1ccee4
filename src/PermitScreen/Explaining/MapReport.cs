using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>What the map said of the site, and where the applicant says otherwise, in words.</summary>
internal static class MapReport
{
    /// <summary>Facts of which the map says the very same, such as those without any layer, share a line.</summary>
    public static IEnumerable<LabelledText> Located(FactSheet sheet, FactText facts) => sheet.MapFacts
        .Where(found => sheet.Rules.Vocabulary[found.FactId] is not null)
        .GroupBy(found => found.Remark)
        .Select(line => new LabelledText(
            facts.Wording.Join(line.Select(found => Label(found, sheet.Rules.Vocabulary[found.FactId]!, facts)).Distinct()),
            line.Key.In(facts.Language)));

    public static IEnumerable<LabelledText> Disputes(FactSheet sheet, FactText facts) => sheet.Disputes.Select(dispute => new LabelledText(
        facts.Label(dispute.Fact),
        dispute is { Side: DisputeSide.Source, Stated: { } said }
            ? facts.Wording.DisputedBySource(facts.Value(said.Fact, said.Value))
            : facts.Wording.Disputed(
                dispute.Stated is { } stated ? facts.Value(stated.Fact, stated.Value) : null,
                facts.Value(sheet, dispute.Fact))));

    private static string Label(MapFact found, Fact fact, FactText facts)
    {
        if (found.Member is { } member)
            return facts.Wording.Bracketed(facts.Label(fact), facts.Option(fact, member));
        // Which zone, not only that there is one.
        return fact.Type == FactType.Enum && found.Words is [var option]
            ? facts.Wording.Bracketed(facts.Label(fact), facts.Option(fact, option))
            : facts.Label(fact);
    }
}
