using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>What gave way to firmer knowledge, and what stands in for an answer, in words.</summary>
internal static class KnowledgeReport
{
    public static IEnumerable<LabelledText> Outweighed(FactSheet sheet, FactText facts) => sheet.Outweighed.Select(weaker => new LabelledText(
        facts.Label(weaker.Fact),
        weaker switch
        {
            { Weaker: KnowledgeLevel.Omitted, Option: { } option } => facts.Wording.NotTicked(facts.Option(weaker.Fact, option), facts.Label(weaker.Because)),
            { Weaker: KnowledgeLevel.Omitted } => facts.Wording.OneNotTicked(facts.Label(weaker.Because)),
            _ => facts.Wording.NotAsUsual(facts.Label(weaker.Because)),
        }));

    public static IEnumerable<LabelledText> Assumptions(FactSheet sheet, FactText facts) => sheet.Assumptions
        .Select(fact => new LabelledText(facts.Label(fact), facts.Value(sheet, fact)))
        .Concat(sheet.AssumedAbsences.Select(absence => new LabelledText(
            facts.Label(absence.Set),
            facts.Wording.TakenAsAbsent(
                facts.Wording.Join(absence.Options.Select(o => facts.Option(absence.Set, o))),
                facts.Wording.Join(absence.Open.Select(facts.Label))))));
}
