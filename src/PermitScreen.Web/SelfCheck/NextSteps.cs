using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Web.Resources;

namespace PermitScreen.Web.SelfCheck;

/// <summary>What to do now: mend, ask, hand in, and with whom.</summary>
internal static class NextSteps
{
    private const int Named = 5;

    private static readonly (Settler Settler, string Key)[] Askable =
        [(Settler.Applicant, "next.self"), (Settler.Map, "next.map"), (Settler.Authority, "next.authority")];

    public static IEnumerable<string> Of(Decision decision, FactText words, Texts texts)
    {
        if (decision.Verdict == Verdict.Reject)
            yield return texts["next.rejected"];
        var place = PlaceOf(decision, words) ?? texts["next.place"];
        if (Document(decision, words, texts) is { } document)
            yield return document;
        if (decision.Classification.Procedure is Procedure.Approval or Procedure.Commitment)
            yield return texts["next.who", place];
        foreach (var (settler, key) in Askable)
        {
            var open = decision.Needs.Where(n => n.SettledBy == settler).Select(n => LabelOf(n, words)).Distinct().ToList();
            if (open.Count > 0)
                yield return texts[key, Shortened(open, words.Wording, texts), place];
        }

        if (!decision.Deferred.IsEmpty)
            yield return texts["next.assessment", decision.Deferred.Length];
    }

    private static string? Document(Decision decision, FactText words, Texts texts)
    {
        var classification = decision.Classification;
        var grade = classification.ReducedTo ?? classification.Grade;
        // Only a list that may exempt is not at hand.
        if (classification.Procedure is null && grade == Grade.Registration)
            return texts["next.filing_or_exempt"];
        if (classification.Procedure is not { } procedure)
            return classification.Needs.IsEmpty ? null : texts["next.grade_open"];
        return texts[$"next.{SnakeCase.Of(procedure)}", grade is { } known ? new ClassificationReport(decision, words).NameOf(known) : ""];
    }

    private static string? PlaceOf(Decision decision, FactText words) =>
        decision.RuleSet.Vocabulary[CoreFacts.Region] is { } region && decision.Sheet.ValueOf(region) is ManyValue { Items: [var only] }
            ? new CodeNames(decision.RuleSet.Tables).NameOf(FactType.Region, only)
            : null;

    private static string LabelOf(Need need, FactText words) =>
        need.Fact is { } fact ? words.Label(fact) : words.Wording.ListMissing(need.List!.Title.In(words.Language));

    private static string Shortened(List<string> labels, Wording wording, Texts texts) =>
        string.Join(texts["list.comma"], labels.Take(Named)) + (labels.Count > Named ? wording.AndMore(labels.Count - Named) : "");
}
