using System.Globalization;
using System.Text.Json.Nodes;
using PermitScreen.Facts;

namespace PermitScreen.RulesEngine.Export;

/// <summary>
/// What follows from what: the premise as two expressions, the conclusion as data. If the premise surely holds the conclusion does; if
/// the conclusion surely does not, neither does the premise.
/// </summary>
internal static class TieExport
{
    public static IEnumerable<ExportedRule> Of(Vocabulary vocabulary, ExpressionText text)
    {
        var behind = new MembersBehind(vocabulary);
        return vocabulary.Implications.SelectMany((tie, i) => ExportedRule.Both(
            string.Create(CultureInfo.InvariantCulture, $"tie {i + 1}: {tie.Then.Fact.Id}"),
            text.Certainly(tie.If, null),
            text.Possibly(tie.If, null),
            () => Properties(tie, behind)));
    }

    private static JsonObject Properties(Implication tie, MembersBehind behind) => new()
    {
        ["by"] = tie.IsMirror ? "same_as" : SnakeCase.Of(tie.By),
        ["because"] = tie.If.Facts.First().Id,
        ["then"] = Json.Imposed(tie.Then, true),
        ["if_not"] = Json.Imposed(tie.If, false),
        // Both sides are answered by one question, such as the box of a set.
        ["one_question"] = tie.IsMirror || tie.If.Facts.All(f => f.AskThrough == tie.Then.Fact),
        // Its premise may fall once boxes not ticked are taken for a no.
        ["circular"] = tie.If.Facts.Any(f => f.Gate is not null || f.Derivation is not null || f.Type == FactType.Set || behind.HasOtherName(f)),
        ["members"] = tie.IsMirror ? [] : behind.Of(tie.Then),
    };
}
