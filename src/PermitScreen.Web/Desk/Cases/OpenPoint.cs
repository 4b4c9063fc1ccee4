using System.Collections.Immutable;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Screening;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>Something that is missing, with the clause that asks for it and who can settle it.</summary>
/// <param name="Label">name of the fact, or of the list</param>
/// <param name="Question">how it is asked; with its unit</param>
/// <param name="Clause">where the first rule that waits for it is written; empty where nothing is cited</param>
internal sealed record OpenPoint(string Label, string Question, string Clause, Settler Settler)
{
    public static ImmutableArray<OpenPoint> Of(Decision decision, FactText words) => [.. decision.Needs.Select(need => Of(need, decision, words))];

    private static OpenPoint Of(Need need, Decision decision, FactText words) => new(
        need.Fact is { } fact ? words.Label(fact) : words.Wording.ListMissing(need.List!.Title.In(words.Language)),
        need.Fact is { } asked ? asked.Question.In(words.Language) : need.List!.Title.In(words.Language),
        ClauseOf(need, decision, words.Language),
        need.SettledBy);

    private static string ClauseOf(Need need, Decision decision, Language language)
    {
        if (need.Decides.Select(rule => Citation.Of(rule, language)).FirstOrDefault(cited => !cited.IsEmpty) is { IsDefaultOrEmpty: false } cited)
            return cited[0].ToShortText(language);
        var catalogue = need.For switch
        {
            NeedPurpose.Grade => decision.Classification.Catalogue,
            NeedPurpose.Permit => decision.Permit.Catalogue,
            _ => null,
        };
        return catalogue is null ? "" : Wording.In(language).Document(catalogue.Document?.Title.In(language) ?? catalogue.Title.In(language));
    }
}
