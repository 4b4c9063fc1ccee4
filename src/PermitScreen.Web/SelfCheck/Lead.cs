using System.Collections.Immutable;
using PermitScreen.Explaining;
using PermitScreen.Rules;
using PermitScreen.Web.Resources;

namespace PermitScreen.Web.SelfCheck;

/// <summary>What people came for, in their order: which assessment, which permit, may it be built, what next.</summary>
/// <param name="Key">grade, permit, verdict or next</param>
/// <param name="Lines">the answer first, then what belongs to it</param>
internal sealed record Lead(string Key, string Heading, ImmutableArray<string> Lines)
{
    public static ImmutableArray<Lead> Of(Decision decision, DecisionReport report, FactText words, Texts texts) =>
    [
        new("grade", texts["lead.grade"], [.. Grade(decision, words, texts)]),
        new("permit", texts["lead.permit"], [.. new PermitReport(decision, words).AnswerLines()]),
        new("verdict", texts["lead.verdict"], [report.Headline, .. Verdict(decision, texts)]),
        new("next", texts["lead.next"], [.. NextSteps.Of(decision, words, texts)]),
    ];

    private static IEnumerable<string> Grade(Decision decision, FactText words, Texts texts)
    {
        var classification = decision.Classification;
        var grades = new ClassificationReport(decision, words);
        var possible = classification.Range.Select(grades.NameOf).ToList();
        yield return (classification.Grade, possible) switch
        {
            ({ } grade, _) when classification.ReducedTo is { } reduced => words.Wording.GradeReduced(grades.NameOf(grade), grades.NameOf(reduced)),
            ({ } grade, _) => grades.NameOf(grade),
            (null, { Count: 0 } or { Count: 4 }) => texts["lead.grade_unknown"],
            _ => texts["lead.grade_open", string.Join(texts["list.or"], possible)],
        };
        foreach (var item in classification.Items)
            yield return ItemOf(item.Item, texts, words.Language);
        if (classification.Grade is null && !classification.Needs.IsEmpty)
            yield return texts["lead.grade_needs", string.Join(texts["list.comma"], classification.Needs.Take(4).Select(words.Label))];
        if (grades.MayChange() is { } open)
            yield return open;
        if (!classification.TakenAsAbsent.IsEmpty)
            yield return words.Wording.TakenAsAbsent(string.Join(texts["list.comma"], classification.TakenAsAbsent.Select(i => $"{i.Number} {i.Name.In(words.Language)}").Distinct()));
    }

    private static string ItemOf(CatalogueItem item, Texts texts, Language language) =>
        texts["lead.item", item.Number, item.Name.In(language)] + (item.Part is { } part ? texts["list.semicolon"] + part.In(language) : "");

    private static IEnumerable<string> Verdict(Decision decision, Texts texts)
    {
        if (!decision.Problems.IsEmpty)
            yield return texts["lead.contradiction"];
        else if (decision.IsCertain)
            yield return texts[$"lead.certain_{SnakeCase.Of(decision.Verdict)}"];
        else
            yield return texts[decision.Verdict == PermitScreen.Verdict.Reject ? "lead.open_reject" : "lead.open"];
    }
}
