using System.Globalization;
using PermitScreen.Asking;
using PermitScreen.Cli.Wording;
using PermitScreen.Explaining;
using PermitScreen.Facts;

namespace PermitScreen.Cli.Asking;

/// <summary>Puts a question on the screen: the question, its help, what it is for, the values to choose from or the unit and an example.</summary>
internal static class QuestionText
{
    private const int ReasonsShown = 5;

    public static void Show(int number, Question question, FactText words, Dialogue dialogue)
    {
        var fact = question.Fact;
        dialogue.Say();
        dialogue.Say($"{Text(number)}. {fact.Question.In(dialogue.Language)}");
        if (fact.Help is { } help)
            dialogue.Say($"   {help.In(dialogue.Language)}");
        if (Messages.Purpose(question, words.Language) is { } purpose)
            dialogue.Say($"   {purpose}");
        foreach (var row in ChoiceList.Lines(question, dialogue.Language, dialogue.Columns))
            dialogue.ShowLine(row);
        if (Hint(question) is { } hint)
            dialogue.Say($"   {hint.In(dialogue.Language)}");
    }

    /// <summary>The rules that the answer bears on, with what they cite.</summary>
    public static void ShowReasons(Question question, Dialogue dialogue)
    {
        dialogue.Say($"   {Messages.Purpose(question, dialogue.Language) ?? Messages.ChoosesTheRules.In(dialogue.Language)}");
        foreach (var rule in question.Decides.Take(ReasonsShown))
            dialogue.Say($"   · {rule.Title.In(dialogue.Language)}：{string.Join("；", rule.Clauses.Zip(rule.Documents, (clause, document) => $"《{document.Title}》{clause.Section}"))}");
    }

    private static Bilingual? Hint(Question question) => question.Fact switch
    {
        { Type: FactType.Number } fact => Messages.UnitHint(fact.Unit!, fact.Example),
        { Type: FactType.Date } => Messages.DateHint,
        { Type: FactType.Industry } => Messages.TradeHint,
        { Type: FactType.Set } when question.Choices.Any(c => c.Number == 0) => Messages.SetHint,
        _ => null,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
