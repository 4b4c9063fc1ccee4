using System.Collections.Immutable;
using PermitScreen.Rules;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages;

/// <summary>The rule book: every rule, narrowed down by document, jurisdiction, effect, words and day.</summary>
public sealed class RulesModel(RulesInService rules, TimeProvider clock) : ScreenPage(rules)
{
    private const int OnePage = 50;

    internal RuleFilter Filter { get; private set; } = new(null, null, null, null, null, null);

    /// <summary>The day as it was typed.</summary>
    internal string Day { get; private set; } = "";

    internal int Count { get; private set; }

    internal int Number { get; private set; }

    internal ImmutableArray<Rule> Shown { get; private set; } = [];

    internal int Pages => (Count + OnePage - 1) / OnePage;

    public void OnGet(string? pack, string? document, string? effect, string? words, string? day, int number = 1)
    {
        Day = day?.Trim() ?? "";
        var read = Day.Length == 0 ? null : ChinaDay.Read(Day, clock);
        if (Day.Length > 0 && read is null)
            Errors.Add("day", T["date.error"]);
        Filter = new(pack, document, EffectOf(effect), words, read, null);
        var found = Filter.Of(Served.RuleSet).ToImmutableArray();
        Count = found.Length;
        Number = Math.Clamp(number, 1, Math.Max(1, Pages));
        Shown = [.. found.Skip((Number - 1) * OnePage).Take(OnePage)];
    }

    /// <summary>The query of another page of the same list.</summary>
    internal string QueryOf(int number) => QueryString.Create(
        Request.Query.Where(pair => pair.Key != "number").Append(new("number", number.ToString(System.Globalization.CultureInfo.InvariantCulture)))).ToString();

    private static Effect? EffectOf(string? id) =>
        Enum.GetValues<Effect>().Where(e => SnakeCase.Of(e) == id).Select(e => (Effect?)e).FirstOrDefault();
}
