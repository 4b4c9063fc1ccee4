using PermitScreen.Cli.Wording;
using PermitScreen.Explaining;
using PermitScreen.Facts;

namespace PermitScreen.Cli.Asking;

/// <summary>Puts a question on the screen: the question, its help, the values to choose from or the unit.</summary>
internal static class QuestionText
{
    public static void Show(int number, Fact fact, Choices choices, FactText words, Dialogue dialogue)
    {
        dialogue.Say();
        dialogue.Say($"{number}. {fact.Question.In(dialogue.Language)}");
        if (fact.Help is { } help)
            dialogue.Say($"   {help.In(dialogue.Language)}");
        foreach (var line in choices.Lines(words))
            dialogue.Say($"   {line}");
        if (Hint(fact, choices) is { } hint)
            dialogue.Say($"   {hint.In(dialogue.Language)}");
    }

    private static Bilingual? Hint(Fact fact, Choices choices) => fact.Type switch
    {
        FactType.Number => Messages.UnitHint(fact.Unit!),
        FactType.Date => Messages.DateHint,
        FactType.Set when choices.AllowsNone => Messages.SetHint,
        _ => null,
    };
}
