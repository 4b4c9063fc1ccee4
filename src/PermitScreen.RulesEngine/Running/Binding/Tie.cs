using RulesEngine.Models;

namespace PermitScreen.RulesEngine.Running.Binding;

/// <summary>What follows from what, with the place of its premise among the results.</summary>
internal sealed record Tie(string By, string Because, Imposition Then, Imposition[] IfNot, bool IsOneQuestion, bool IsCircular, (string Set, string[] Options)[] Members, Place If)
{
    public bool IsMirror => By == "same_as";

    public bool IsHabit => By == "habit";

    public static Tie[] Of(IReadOnlyList<Rule> rules) =>
        [.. rules.Index().Where(r => r.Item.IsCertainly()).Select(r => Read(r.Item, new Place(r.Index, r.Index + 1)))];

    private static Tie Read(Rule rule, Place place) => new(
        rule.Text("by")!,
        rule.Text("because")!,
        Imposition.Of(rule, "then").Single(),
        Imposition.Of(rule, "if_not"),
        rule.Flag("one_question"),
        rule.Flag("circular"),
        [.. rule.Property("members")!.Value.EnumerateArray().Select(m => (m.GetProperty("set").GetString()!, m.GetProperty("options").EnumerateArray().Select(o => o.GetString()!).ToArray()))],
        place);
}
