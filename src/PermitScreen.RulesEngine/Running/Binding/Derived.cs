using RulesEngine.Models;

namespace PermitScreen.RulesEngine.Running.Binding;

/// <summary>How a fact is worked out: the quotient or the sum of numbers, or a truth with the places of its expressions.</summary>
internal sealed record Derived(string Fact, string[] Over, string[] Sum, Place? Any, Place? Every, string? GroupOf, bool IsOpen, string[] From)
{
    public static Derived[] Of(IReadOnlyList<Rule> rules)
    {
        var at = rules.Index().Where(r => r.Item.IsCertainly()).ToDictionary(r => (r.Item.Text("fact")!, r.Item.Flag("every")), r => new Place(r.Index, r.Index + 1));
        return [.. rules.DistinctBy(r => r.Text("fact")).Select(Read)];

        Derived Read(Rule rule) => new(
            rule.Text("fact")!, rule.Texts("over"), rule.Texts("sum"), Find(rule, false), Find(rule, true), rule.Text("group_of"), rule.Flag("open"), rule.Texts("from"));

        Place? Find(Rule rule, bool every) => at.TryGetValue((rule.Text("fact")!, every), out var place) ? place : null;
    }
}
