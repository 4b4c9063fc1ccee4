using PermitScreen.Facts;
using PermitScreen.Rules;
using Xunit;
using static PermitScreen.Rules.RuleState;

namespace PermitScreen.Tests.Semantics;

/// <summary>
/// Semantics 15: stated, located or by definition is firmer than by habit, that firmer than a box not ticked, and that firmer than an
/// assumption. The firmer stands and the decision says so; two of the firmest contradict one another.
/// </summary>
public class StrengthOfKnowledgeTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("project.industry", "industry"),
        Sample.Fact("features", "set", Sample.Values("boiler", "livestock", "air", "coating")),
        Sample.Fact("boiler.present", "boolean", "same_as: {features: boiler}, ask_through: features"),
        Sample.Fact("boiler.fuel", "enum", Sample.Values("coal", "gas", "electricity") + ", gate: {boiler.present: true}"),
        Sample.Fact("processes", "set", Sample.Values("painting", "cutting")),
        Sample.Fact("shop", "boolean"),
        Sample.Fact("air.much", "boolean", "gate: {features: air}"),
        Sample.Fact("large", "boolean"),
        Sample.Fact("pigs", "number", "unit: 头/a, gate: {features: livestock}")) + """

        implications:
        - {if: {project.industry: "0313"}, then: {features: livestock}}
        - {if: {boiler.fuel: [coal, gas]}, then: {features: air}}
        - {if: {processes: painting}, then: {features: coating}}
        - {if: {all: [{project.industry: "30"}, {not: {shop: true}}]}, then: {features: air}, by: habit}
        - {if: {pigs: ">= 5000 头/a"}, then: {large: true}}
        - {if: {project.industry: "52"}, then: {shop: true}, by: habit}
        - {if: {shop: true}, then: {air.much: false}, by: habit}
        """;

    [Theory]
    [InlineData("{features: livestock}", "{project.industry: \"0313\", features: none}", Fires)] // the industry implies it
    [InlineData("{features: livestock}", "{project.industry: \"5213\", features: none}", Silent)]
    [InlineData("{features: livestock}", "{project.industry: \"03\", features: none}", Undetermined)] // perhaps 0313
    [InlineData("{features: livestock}", "{features: none}", Undetermined)] // no industry is known yet
    [InlineData("{features: air}", "{project.industry: \"5213\", features: boiler, boiler.fuel: gas}", Fires)]
    [InlineData("{features: air}", "{project.industry: \"5213\", features: boiler, boiler.fuel: electricity}", Silent)]
    [InlineData("{features: air}", "{project.industry: \"5213\", shop: true, features: none}", Silent, true)] // that there is not much air does not say that there is some
    [InlineData("{features: air}", "{project.industry: \"5213\", features: none}", Silent)] // the fuel of a boiler that is not there implies nothing
    [InlineData("{features: air}", "{project.industry: \"3011\", shop: false, features: none}", Fires)] // by habit, which is firmer than an empty box
    [InlineData("{features: air}", "{project.industry: \"3011\", shop: true, features: none}", Silent)]
    public void A_box_not_ticked_counts_once_nothing_else_can_imply_it(string when, string facts, RuleState expected, bool strict = false) =>
        Assert.Equal(expected, Screen(when, facts, strict).StateOf("t/r"));

    [Fact]
    public void What_is_implied_against_an_empty_box_is_named_with_its_ground()
    {
        var sheet = Screen("{features: livestock}", "{project.industry: \"0313\", features: none}").Sheet;
        var weaker = Assert.Single(sheet.Outweighed);
        Assert.Equal(("features", "livestock", "project.industry", KnowledgeLevel.Omitted), (weaker.Fact.Id, weaker.Option, weaker.Because.Id, weaker.Weaker));
        Assert.Empty(sheet.Contradictions);
        Assert.Empty(sheet.Disputes);
    }

    [Fact]
    public void An_open_question_that_could_imply_it_is_asked_in_strict_mode_and_assumed_away_otherwise()
    {
        const string Facts = "{project.industry: \"5213\", features: none}";
        var strict = Screen("{features: coating}", Facts, strict: true);
        Assert.Equal(Undetermined, strict.StateOf("t/r"));
        Assert.Equal(["processes"], strict.Asked());
        var lenient = Screen("{features: coating}", Facts);
        Assert.Equal(Silent, lenient.StateOf("t/r"));
        var absence = Assert.Single(lenient.Sheet.AssumedAbsences);
        Assert.Equal(("features", "coating", "processes"), (absence.Set.Id, absence.Options.Single(), absence.Open.Single().Id));
        Assert.Equal(Undetermined, Screen("{not: {features: coating}}", Facts).StateOf("t/r")); // an assumption never makes a rule fire
        Assert.Equal(Fires, Screen("{features: coating}", "{project.industry: \"5213\", features: none, processes: painting}").StateOf("t/r"));
    }

    [Theory]
    [InlineData("{boiler.fuel: gas}", "{features: boiler}", "boiler.fuel")] // air is left out, which does not answer what the boiler burns
    [InlineData("{processes: painting}", "{features: none}", "processes")]
    public void What_a_box_left_out_would_follow_from_stays_a_question(string when, string facts, string asked)
    {
        var decision = Screen(when, facts);
        Assert.Equal(Undetermined, decision.StateOf("t/r"));
        Assert.Contains(asked, decision.Asked());
    }

    [Fact]
    public void Vagueness_is_not_assumed_away() =>
        Assert.Equal(Undetermined, Screen("{features: coating}", "{project.industry: \"5213\", features: none, processes: {at_least: [cutting]}}").StateOf("t/r"));

    [Theory]
    [InlineData("{boiler.present: true, features: none}", "boiler.present")] // another name of the box
    [InlineData("{boiler.fuel: gas, features: none}", "boiler.fuel")] // a fuel is that of a boiler
    [InlineData("{boiler.present: false, features: boiler}", "features")]
    public void A_direct_statement_against_a_box_is_a_contradiction(string facts, string names)
    {
        var decision = Screen("{features: livestock}", facts);
        Assert.Contains(decision.Sheet.Contradictions, c => c.Fact.Id == names || c.Other.Id == names);
        Assert.NotEqual(Verdict.Pass, decision.Verdict);
        Assert.False(decision.IsCertain);
    }

    [Fact]
    public void A_box_forgotten_that_follows_from_another_answer_contradicts_no_statement_of_what_is_behind_it()
    {
        const string Facts = "{features: boiler, boiler.fuel: gas, air.much: true}";
        var sheet = Screen("{features: air}", Facts).Sheet;
        Assert.Empty(sheet.Contradictions);
        Assert.Equal("air", Assert.Single(sheet.Outweighed).Option);
        Assert.NotEmpty(Screen("{features: air}", "{features: boiler, boiler.fuel: electricity, air.much: true}").Sheet.Contradictions);
    }

    [Fact]
    public void A_statement_is_firmer_than_a_habit_and_the_decision_says_so()
    {
        var decision = Screen("{shop: true}", "{project.industry: \"5213\", shop: false}");
        Assert.Equal(Silent, decision.StateOf("t/r"));
        Assert.Empty(decision.Sheet.Contradictions);
        Assert.Equal(("shop", KnowledgeLevel.Usual), decision.Sheet.Outweighed.Select(o => (o.Fact.Id, o.Weaker)).Single());
        Assert.Equal(FactOrigin.Implied, Origin(Screen("{shop: true}", "{project.industry: \"5213\"}"), "shop"));
    }

    [Fact]
    public void By_definition_is_as_firm_as_a_statement() =>
        Assert.NotEmpty(Screen("{large: true}", "{features: livestock, pigs: 6000, large: false}").Sheet.Contradictions);

    [Fact]
    public void A_habit_says_nothing_backwards() =>
        Assert.Equal(Undetermined, Screen("{project.industry: \"52\"}", "{shop: false}").StateOf("t/r"));

    [Fact]
    public void Two_habits_that_disagree_are_of_no_use()
    {
        var rules = Sample.Rules(
            Sample.Vocabulary(Sample.Fact("a", "boolean"), Sample.Fact("b", "boolean"), Sample.Fact("x", "enum", Sample.Values("one", "two", "three"))) + """

            implications:
            - {if: {a: true}, then: {x: one}, by: habit}
            - {if: {b: true}, then: {x: two}, by: habit}
            """,
            Sample.Pack(Sample.Rule("t/r", "{x: one}")));
        Assert.Equal(Fires, rules.Screen("{a: true}").StateOf("t/r"));
        var torn = rules.Screen("{a: true, b: true}");
        Assert.Equal(Undetermined, torn.StateOf("t/r"));
        Assert.Equal(["a", "b"], torn.Sheet.Outweighed.Select(o => o.Because.Id).Order());
        Assert.Empty(torn.Sheet.Contradictions);
    }

    [Theory]
    [InlineData("{project.industry: \"5213\", kinds: [one]}")] // the box left out makes it pure, which is usually not so
    [InlineData("{project.industry: \"5213\", pure: false, large: true}")] // what follows from a habit was denied
    public void What_gave_way_before_anything_was_assumed_is_no_fault_of_the_assumptions(string facts)
    {
        var rules = Sample.Rules(
            Sample.Vocabulary(
                Sample.Fact("project.industry", "industry"),
                Sample.Fact("kinds", "set", Sample.Values("one", "two")),
                Sample.Fact("pure", "boolean", "derive: {when: {kinds: one, not: {kinds: two}}}"),
                Sample.Fact("shop", "boolean"),
                Sample.Fact("large", "boolean"),
                Sample.Fact("guessed", "boolean", "assume: false")) + """

            implications:
            - {if: {project.industry: "52"}, then: {pure: false}, by: habit}
            - {if: {project.industry: "52"}, then: {shop: true}, by: habit}
            - {if: {shop: true}, then: {large: false}}
            """,
            Sample.Pack(Sample.Rule("t/r", "{guessed: true}")));
        var sheet = rules.Screen(facts).Sheet;
        Assert.Empty(sheet.Contradictions);
        Assert.Equal("guessed", Assert.Single(sheet.Assumptions).Id);
    }

    private static FactOrigin Origin(Decision decision, string fact) => decision.Sheet.OriginOf(decision.RuleSet.Vocabulary[fact]!);

    private static Decision Screen(string when, string facts, bool strict = false) =>
        Sample.Rules(Vocabulary, Sample.Pack(Sample.Rule("t/r", when))).Screen(facts, strict: strict);
}
