using System.Collections.Immutable;
using System.Globalization;
using PermitScreen.Asking;
using PermitScreen.Cli.Wording;

namespace PermitScreen.Cli.Asking;

/// <summary>
/// Lets somebody who knows no codes pick the trade that his words mean: by number, or the first by the enter key. Where nothing fits a
/// division can be picked, and by its number only.
/// </summary>
internal sealed class TradeDialogue(Interview interview, Dialogue dialogue)
{
    /// <summary>The trade that was picked; null when the words lead nowhere, or when something else was typed, which then stands in <paramref name="reply"/>.</summary>
    /// <param name="words">what was answered to the question for the industry</param>
    public TradeChoice? Pick(string words, out Reply? reply)
    {
        reply = null;
        var choices = interview.TradesOf(words);
        if (choices.IsEmpty)
            return null;
        var areMeant = choices[0].IsMatch;
        dialogue.Say(areMeant ? Messages.TradesMeant(words) : Messages.NoTradeMeant(words));
        foreach (var choice in choices)
            dialogue.Say($"   {choice.Number.ToString(CultureInfo.InvariantCulture)}  {choice.Label.In(dialogue.Language)}");
        dialogue.Say(areMeant ? Messages.PickTrade : Messages.PickDivision);
        var typed = dialogue.Ask();
        if (typed.Kind == ReplyKind.Answer && Chosen(typed.Text, choices) is { } chosen)
            return chosen;
        reply = typed;
        return null;
    }

    private static TradeChoice? Chosen(string text, ImmutableArray<TradeChoice> choices) => text.Length == 0
        ? choices.FirstOrDefault(c => c.IsMatch)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? choices.FirstOrDefault(c => c.Number == number) : null;
}
