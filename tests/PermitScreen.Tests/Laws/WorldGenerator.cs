using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace PermitScreen.Tests.Laws;

/// <summary>
/// Draws worlds in which everything the language has can meet: gates on gates, mirrors, implications, ratios, derived conditions, groups,
/// missing lists, scopes, periods of which only the year is known, exceptions, chains of overrides.
/// </summary>
internal static class WorldGenerator
{
    public const string Groups = """
        groups:
        - id: heavy
          kind: industry
          title: {zh: 重, en: heavy}
          source: {zh: 某文, en: some text}
          versions:
          - {codes: ["31"], unsettled: ["3021"]}
        - id: dated
          kind: industry
          title: {zh: 旧, en: dated}
          source: {zh: 某文, en: some text}
          versions:
          - {in_force: {from: 2015-01-01, to: 2020-01-01}, codes: ["30"]}
          - {in_force: {from: 2021}, codes: ["3011"]}
        """;

    public const string Lists = """
        lists:
        - {id: missing, title: {zh: 缺, en: missing}, of: catalogue_item, source: {zh: 文, en: text}, available: no, missing: {zh: 无, en: none}}
        - {id: known, title: {zh: 有, en: known}, of: catalogue_item, source: {zh: 文, en: text}, available: yes, entries: ["1", "2"]}
        """;

    /// <summary>The values each fact may be given, chosen around what the rules ask.</summary>
    private static readonly Dictionary<string, string[]> Values = new()
    {
        ["features"] = ["[]", "[f0]", "[f1, f2]", "[f2]", "[f0, f1, f2]", "{at_least: [f0]}", "[f2, …]", "some"],
        ["b0"] = ["true", "false"],
        ["b1"] = ["true", "false"],
        ["p"] = ["true", "false"],
        ["q"] = ["true", "false"],
        ["e"] = ["x", "y", "z"],
        ["n0"] = ["0", "4.9", "5", "7", "10", "10.1", "\"< 5 t/a\"", "\">= 5 t/a\"", "5-9 t/a", "3-12 t/a"],
        ["n1"] = ["0", "3", "5", "10", "\"> 3 t/a\"", "0-5 t/a"],
        ["r"] = ["1", "1.5"],
        ["s"] = ["9", "10"],
        ["d"] = ["true", "false"],
        ["g"] = ["true", "false"],
        ["day"] = ["2019-12-31", "2020-01-01"],
        ["items"] = ["[]", "[\"1\"]", "[\"7\"]", "[\"3\", \"7\"]"],
        ["project.industry"] = ["\"3011\"", "\"30\"", "C", "{at_least: [\"3021\"]}", "\"3021\"", "\"3110\"", "[\"1011\", \"3011\"]", "\"2511\""],
        ["project.region"] = ["\"530602\"", "\"530600\"", "\"530000\"", "\"420500\"", "[\"420500\", \"530621\"]"],
        ["project.nature"] = ["new", "expansion"],
    };

    private static readonly string[] Tests =
    [
        "features: f0", "features: [f0, f2]", "features: any", "features: none", "b0: true", "b0: false", "b1: true", "p: true", "p: false", "q: true",
        "e: x", "e: [x, y]", "e: {not: z}", "n0: \"< 10\"", "n0: \">= 5, < 10\"", "n0: \"5\"", "n1: \"> 0\"", "n1: {not: \"<= 3\"}",
        "items: list:missing", "items: [list:known, \"7\"]", "items: none", "day: \"< 2020-01-01\"",
        "project.industry: \"3011\"", "project.industry: group:heavy", "project.industry: [group:dated, \"2511\"]",
        "project.region: \"530602\"", "project.nature: new",
    ];

    private static readonly string[] DerivedTests = ["r: \"< 1\"", "r: \">= 1.5\"", "s: \">= 10\"", "s: \"< 13\"", "d: true", "d: false", "g: true"];

    public static Gen<World> Worlds { get; } =
        from vocabulary in Vocabulary()
        from implications in Gen.SubListOf(
            "- {if: {e: [y, z]}, then: {features: f2}}",
            "- {if: {p: true}, then: {q: true}}",
            "- {if: {features: [f0, f2]}, then: {q: true}}",
            "- {if: {b1: false}, then: {e: [x, y]}}",
            "- {if: {project.industry: \"3011\"}, then: {features: f1}}",
            "- {if: {all: [{project.industry: \"30\"}, {p: true}]}, then: {features: f2}, by: habit}",
            "- {if: {n0: \"> 5 t/a\"}, then: {p: false}, by: habit}",
            "- {if: {q: true}, then: {p: true}, by: habit}")
        from rules in Rules()
        from facts in Facts()
        from asOf in Gen.Elements("2019-06-01", "2021-06-01", "2026-06-01")
        select new World(vocabulary, [.. implications], rules, facts, asOf);

    /// <summary>Worlds without ties among facts: every fact is what the application says, or unknown.</summary>
    public static Gen<World> PlainWorlds { get; } =
        from rules in Rules(Tests)
        from facts in Facts()
        from asOf in Gen.Elements("2019-06-01", "2021-06-01", "2026-06-01")
        select new World(
            [
                Sample.Fact("features", "set", Sample.Values("f0", "f1", "f2")),
                Sample.Fact("b0", "boolean"), Sample.Fact("b1", "boolean"), Sample.Fact("p", "boolean"), Sample.Fact("q", "boolean"),
                Sample.Fact("e", "enum", Sample.Values("x", "y", "z")),
                Sample.Fact("n0", "number", "unit: t/a"), Sample.Fact("n1", "number", "unit: t/a"), Sample.Fact("day", "date"), Sample.Fact("items", "item"),
                Sample.Fact("project.industry", "industry"), Sample.Fact("project.region", "region"),
                Sample.Fact("project.nature", "enum", Sample.Values("new", "expansion")),
            ],
            [],
            rules,
            [.. facts.Where(f => f.Id is not ("r" or "s" or "d" or "g"))],
            asOf);

    private static Gen<ImmutableArray<string>> Vocabulary() =>
        from mirrorGate in Gen.Elements("", "", ", gate: {p: true}")
        from p in Gen.Elements("", "", "assume: false")
        from q in Gen.Elements("", "gate: {p: true}")
        from e in Gen.Elements("", "gate: {q: true}", "gate: {p: {not: true}}", "gate: {b0: true}", "assume: x")
        from n0 in Gen.Elements("", "gate: {b0: true}", "gate: {e: {not: x}}", "gate: {any: [{p: true}, {b1: true}]}", "assume: 0")
        from n1 in Gen.Elements("", "gate: {q: true}")
        from day in Gen.Elements("", "gate: {features: any}")
        from r in Gen.Elements("", "gate: {q: true}")
        from g in Gen.Elements("", "gate: {p: true}")
        from d in Gen.Elements("", "gate: {b1: true}")
        from condition in Conditions([.. Tests, "r: \"< 1\"", "g: true"], 2)
        from order in Gen.Shuffle(new[]
        {
            Sample.Fact("features", "set", Sample.Values("f0", "f1", "f2")),
            Sample.Fact("b0", "boolean", "same_as: {features: f0}, ask_through: features" + mirrorGate),
            Sample.Fact("b1", "boolean", "same_as: {features: f1}, ask_through: features"),
            Sample.Fact("p", "boolean", p),
            Sample.Fact("q", "boolean", q),
            Sample.Fact("e", "enum", Join(Sample.Values("x", "y", "z"), e)),
            Sample.Fact("n0", "number", Join("unit: t/a", n0)),
            Sample.Fact("n1", "number", Join("unit: t/a", n1)),
            Sample.Fact("r", "number", Join("unit: \"1\", derive: {ratio: [n0, n1]}", r)),
            Sample.Fact("s", "number", "unit: t/a, derive: {sum: [n0, n1]}"),
            Sample.Fact("g", "boolean", Join("derive: {group: heavy, of: project.industry}", g)),
            Sample.Fact("d", "boolean", Join($"derive: {{when: {condition}}}", d)),
            Sample.Fact("day", "date", day),
            Sample.Fact("items", "item"),
            Sample.Fact("project.industry", "industry"),
            Sample.Fact("project.region", "region"),
            Sample.Fact("project.nature", "enum", Sample.Values("new", "expansion")),
        })
        select order.ToImmutableArray();

    private static Gen<ImmutableArray<WorldFact>> Facts() =>
        from ids in Gen.SubListOf(Values.Keys.ToArray())
        from order in Gen.Shuffle(ids.ToArray())
        from facts in Gen.CollectToList(order, id => Gen.Elements(Values[id]).Select(value => new WorldFact(id, value)))
        select facts.ToImmutableArray();

    private static Gen<ImmutableArray<WorldRule>> Rules(string[]? tests = null) =>
        from count in Gen.Choose(1, 7)
        from drafts in Rule(tests ?? [.. Tests, .. DerivedTests]).ListOf(count)
        select Number(drafts);

    private static Gen<Draft> Rule(string[] tests) =>
        from pack in Gen.Elements("nation", "nation", "province", "city")
        from effect in Gen.Elements("reject", "reject", "notify", "notify", "commit", "exempt", "simplify", "encourage", "regrade")
        from dimension in Gen.Elements("project", "quantity", "space", "procedure")
        from condition in Conditions(tests, 3)
        from exception in Gen.Frequency((4, Gen.Constant("")), (1, Conditions(tests, 1)))
        from scope in Gen.Elements("", "", "", "industry: [\"30\"]", "industry: [\"3011\", group:heavy]", "nature: new")
        from period in Gen.Elements("", "", "", "in_force: {from: 2020-01-01}", "in_force: {from: 2021}", "in_force: {from: 2010-01-01, to: 2020-01-01}")
        from overrides in Gen.Frequency((2, Gen.Constant<int[]>([])), (1, Gen.Choose(1, 3).ArrayOf(1)), (1, Gen.Choose(1, 3).ArrayOf(2)))
        select new Draft(pack, effect, dimension, condition, exception, scope, period, overrides);

    /// <summary>Gives the rules ids; each may set aside rules before it, as far as the effects allow.</summary>
    private static ImmutableArray<WorldRule> Number(List<Draft> drafts)
    {
        var rules = ImmutableArray.CreateBuilder<WorldRule>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var overrides = draft.Overrides.Distinct().Select(back => i - back).Where(j => j >= 0)
                .Where(j => drafts[j].Effect != "reject" || draft.Effect is "reject" or "notify")
                .Select(j => rules[j].Id).ToImmutableArray();
            var id = $"{draft.Pack}/r{i}";
            var more = Join(draft.Exception.Length == 0 ? "" : "unless: " + draft.Exception, draft.Scope, draft.Period,
                overrides.IsEmpty ? "" : $"overrides: [{string.Join(", ", overrides)}]");
            rules.Add(new WorldRule(id, draft.Pack, Sample.Rule(id, draft.Condition, draft.Effect, more, draft.Dimension), overrides));
        }

        return rules.ToImmutable();
    }

    private static Gen<string> Conditions(string[] tests, int depth)
    {
        var test = Gen.Elements(tests).Select(t => $"{{{t}}}");
        if (depth == 0)
            return test;
        var part = Conditions(tests, depth - 1);
        return Gen.Frequency(
            (3, test),
            (2, Parts("all", part)),
            (2, Parts("any", part)),
            (1, part.Select(p => $"{{not: {p}}}")));
    }

    private static Gen<string> Parts(string key, Gen<string> part) =>
        from count in Gen.Choose(1, 3)
        from parts in part.ListOf(count)
        select $"{{{key}: [{string.Join(", ", parts)}]}}";

    private static string Join(params string[] keys) => string.Join(", ", keys.Where(k => k.Length > 0));

    private sealed record Draft(
        string Pack, string Effect, string Dimension, string Condition, string Exception, string Scope, string Period, int[] Overrides);
}
