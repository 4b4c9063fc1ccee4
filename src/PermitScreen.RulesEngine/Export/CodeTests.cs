using System.Text.Json.Nodes;
using NodaTime;
using PermitScreen.Facts;

namespace PermitScreen.RulesEngine.Export;

/// <summary>
/// The tests of industries, regions and items that the exported expressions name. Each is worked out once, by expressions of its own, and
/// is then known or not like any option.
/// </summary>
internal sealed class CodeTests(LocalDate day)
{
    private readonly SortedDictionary<string, ExportedRule[]> byName = new(StringComparer.Ordinal);

    /// <summary>The expressions of all tests that were named.</summary>
    public IEnumerable<ExportedRule> Rules => byName.Values.SelectMany(rules => rules);

    /// <summary>A test, by the name under which the fact holds its pair.</summary>
    /// <param name="every">every value must fit, and there must be one; else one is enough</param>
    public string NameOf(Test test, bool every)
    {
        var fact = ExpressionText.Fact(test.Fact.Id);
        var name = $"{(every ? "every" : "any")} {Words(test.Expectation)}";
        if (test.Expectation is NotEmpty && !every)
            return Add(test.Fact, name, $"{fact}.Codes.Any() || {fact}.HasCodes && {fact}.IsSome", $"!{fact}.HasCodes || !{fact}.IsComplete || {fact}.Codes.Any()");
        var (surely, maybe) = LeafTests.Of(test.Expectation, day);
        return Add(test.Fact, name, Certainly(fact, surely, every), Possibly(fact, maybe, every));
    }

    /// <summary>The region or industry that a rule speaks to. Nothing stated, or no code at all, leaves it open.</summary>
    public string NameOfScope(Fact fact, IReadOnlyCollection<string> codes, IReadOnlyCollection<string> unsettled, bool every)
    {
        var id = ExpressionText.Fact(fact.Id);
        var words = string.Join('|', codes.Concat(unsettled.Select(u => u + "?")));
        var name = $"scope {(every ? "every" : "any")} {words}";
        var surely = LeafTests.AnyOf(codes);
        var maybe = LeafTests.AnyOf([.. codes, .. unsettled]);
        return every
            ? Add(fact, name, $"{id}.IsComplete && {id}.Codes.Any() && {All(id, surely)}", $"!{id}.Codes.Any() || {AllMayBe(id, maybe)}", isScope: true)
            : Add(fact, name, Any(id, surely), $"!{id}.Codes.Any() || !{id}.IsComplete || {AnyMayBe(id, maybe)}", isScope: true);
    }

    private static string Certainly(string fact, string surely, bool every) => every
        ? $"{fact}.HasCodes && {fact}.IsComplete && {fact}.Codes.Any() && {All(fact, surely)}"
        : Any(fact, surely);

    private static string Possibly(string fact, string maybe, bool every) => every
        ? $"!{fact}.HasCodes || ({fact}.Codes.Any() || !{fact}.IsComplete) && {AllMayBe(fact, maybe)}"
        : $"!{fact}.HasCodes || !{fact}.IsComplete || {AnyMayBe(fact, maybe)}";

    private static string Any(string fact, string leaf) => $"{fact}.Codes.Any(code => code.Finest.All(c => {leaf}))";

    private static string All(string fact, string leaf) => $"{fact}.Codes.All(code => code.Finest.All(c => {leaf}))";

    private static string AnyMayBe(string fact, string leaf) => $"{fact}.Codes.Any(code => code.Finest.Any(c => {leaf}))";

    private static string AllMayBe(string fact, string leaf) => $"{fact}.Codes.All(code => code.Finest.Any(c => {leaf}))";

    private string Add(Fact fact, string name, string certainly, string possibly, bool isScope = false)
    {
        var key = $"{fact.Id}: {name}";
        // Out of scope is another thing than not applicable: a scope asks for codes, and there are none.
        var applies = isScope ? "" : $"{ExpressionText.Fact(fact.Id)}.Applies && ";
        if (!byName.ContainsKey(key))
            byName[key] = [.. ExportedRule.Both(key, $"{applies}({certainly})", $"{applies}({possibly})", () => new JsonObject { ["fact"] = fact.Id, ["option"] = name })];
        return name;
    }

    private static string Words(Expectation expectation) => expectation switch
    {
        OneOf one => string.Join('|', one.Options),
        InList list => $"list:{list.List.Id}",
        InCodes codes => string.Join('|', codes.Codes.Concat(codes.Groups.Select(g => $"group:{g.Id}"))),
        _ => "at all",
    };
}
