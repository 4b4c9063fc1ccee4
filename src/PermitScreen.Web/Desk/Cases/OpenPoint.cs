using System.Collections.Immutable;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Web.Resources;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>Something that is missing, with the clause that asks for it and who can settle it.</summary>
/// <param name="Label">name of the fact, or of the list</param>
/// <param name="Question">how it is asked; with its unit</param>
/// <param name="Clause">where the first rule that waits for it is written, or the items of the catalogue that turn on it; empty where nothing is cited</param>
internal sealed record OpenPoint(string Label, string Question, string Clause, Settler Settler)
{
    public static ImmutableArray<OpenPoint> Of(Decision decision, FactText words, Texts texts) => [.. decision.Needs.Select(need => Of(need, decision, words, texts))];

    private static OpenPoint Of(Need need, Decision decision, FactText words, Texts texts) => new(
        need.Fact is { } fact ? words.Label(fact) : words.Wording.ListMissing(need.List!.Title.In(words.Language)),
        need.Fact is { } asked ? asked.Question.In(words.Language) : need.List!.Title.In(words.Language),
        ClauseOf(need, decision, words, texts),
        need.SettledBy);

    private static string ClauseOf(Need need, Decision decision, FactText words, Texts texts)
    {
        if (need.Decides.Select(rule => Citation.Of(rule, words.Language)).FirstOrDefault(cited => !cited.IsEmpty) is { IsDefaultOrEmpty: false } cited)
            return cited[0].ToPlaceText(words.Language);
        return need.For switch
        {
            NeedPurpose.Grade => Items(decision.Classification.Catalogue, decision.Classification.Items.Where(i => i.Grades.Length > 1).Select(i => i.Item), words, texts),
            NeedPurpose.Permit => Items(decision.Permit.Catalogue, decision.Permit.Items.Where(i => i.Categories.Length > 1).Select(i => i.Item), words, texts),
            _ => "",
        };
    }

    /// <summary>The catalogue with the items that are open.</summary>
    private static string Items(Catalogue? catalogue, IEnumerable<CatalogueItem> open, FactText words, Texts texts)
    {
        if (catalogue is null)
            return "";
        var title = words.Wording.Document(catalogue.Document?.Title.In(words.Language) ?? catalogue.Title.In(words.Language));
        var numbers = string.Join(texts["list.comma"], open.Select(item => item.Number).Distinct());
        return numbers.Length == 0 ? title : texts["open.items", title, numbers];
    }
}
