using Microsoft.AspNetCore.Mvc;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Trades;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Check;

/// <summary>What the project makes or does: by everyday words, or down the tree of industries.</summary>
public sealed class TradeModel(RulesInService rules, ISelfCheckStore store) : CheckPage(rules, store)
{
    /// <summary>The input of the words, and the first of the choices.</summary>
    internal const string WordsField = "words";
    internal const string ChoiceField = "choice";

    /// <summary>Stands for the sections, which lie in no code.</summary>
    internal const string Top = "top";

    private IndustryTable Industries => Served.RuleSet.Tables.Industries;

    /// <summary>What was searched for; null before.</summary>
    internal TradeAnswer? Found { get; private set; }

    /// <summary>What to choose from.</summary>
    internal IReadOnlyList<TradeChoice> Choices => Found is null ? [] : [.. TradeChoice.Of(Found, Served.RuleSet)];

    internal string Words { get; private set; } = "";

    /// <summary>Shown as a tree, below <see cref="Within"/>.</summary>
    internal bool IsTree { get; private set; }

    internal CodeEntry? Within { get; private set; }

    internal IReadOnlyList<CodeEntry> Children => Industries.Children(Within?.Code);

    /// <param name="within">a code to choose below; <see cref="Top"/> for the sections</param>
    public IActionResult OnGet(string? words, [FromQuery(Name = "in")] string? within)
    {
        IsTree = within is not null;
        if (within is not (null or Top))
        {
            if (!Industries.TryGet(within, out var entry))
                return NotFound();
            Within = entry;
        }
        else if (words is not null)
        {
            Words = words.Trim();
            if (Words.Length is 0 or > TradeSearch.LongestText)
                Errors.Add(WordsField, Words.Length == 0 ? T["trade.empty"] : T["trade.long", TradeSearch.LongestText]);
            else
                Found = Served.Trades.Find(Words);
        }

        return Show();
    }

    /// <summary>Trades of the list; one that has finer codes is gone into first.</summary>
    /// <param name="choice">values of <see cref="TradeChoice"/></param>
    public async Task<IActionResult> OnPostAsync(string[] choice, string? words)
    {
        var read = choice.Select(value => TradeChoice.Read(value, Served.RuleSet)).ToList();
        if (read.Contains(null))
            return BadRequest();
        var targets = read.SelectMany(t => t!.Value).Distinct().ToList();
        if (targets.Count == 0)
        {
            OnGet(words, null);
            Errors.Add(ChoiceField, T["trade.choose"]);
            return Show();
        }

        if (targets is [{ Kind: TradeKind.Industry } only] && Industries.Children(only.Code).Count > 0)
            return LocalRedirect($"{Check.Path("trade")}?in={only.Code}");
        return await TakeAsync(targets);
    }

    /// <summary>A code of the tree as it stands, for who cannot say more closely.</summary>
    public async Task<IActionResult> OnPostTakeAsync(string? code) =>
        code is not null && Industries.TryGet(code, out var entry)
            ? await TakeAsync([new TradeTarget(TradeKind.Industry, entry.Code)])
            : BadRequest();

    private async Task<IActionResult> TakeAsync(List<TradeTarget> targets)
    {
        var industries = string.Join('、', targets.Where(t => t.Kind == TradeKind.Industry).Select(t => t.Code));
        var items = string.Join('、', targets.Where(t => t.Kind == TradeKind.Item).Select(t => t.Code));
        // Another trade takes the works of the one before away.
        if (items.Length == 0 && Check.Steps.Any(s => s.Fact == CoreFacts.CatalogueItems))
            await KeepAsync(() => Check.Record with { State = Check.Record.State.Without(CoreFacts.CatalogueItems) });
        if (items.Length > 0 && await AnswerAsync(CoreFacts.CatalogueItems, items, ChoiceField) is null)
            return Show();
        // Works that no code tells leave the code open, so that it is not asked for again.
        return await AnswerAsync(CoreFacts.Industry, industries.Length > 0 ? industries : LeftOpen.Text, ChoiceField) ?? Show();
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Show()
    {
        var trade = Check.Path("trade");
        BackPath = Within is { Parent: { } parent } ? $"{trade}?in={parent}"
            : IsTree || Found is not null ? trade
            : Check.PathBefore(CoreFacts.Industry) ?? Check.Path("place");
        return Page();
    }
}
