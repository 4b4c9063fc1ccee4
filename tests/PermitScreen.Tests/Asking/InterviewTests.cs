using System.Text.Json;
using NodaTime;
using PermitScreen.Asking;
using PermitScreen.Facts;
using Xunit;

namespace PermitScreen.Tests.Asking;

public class InterviewTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(
        Sample.Fact("project.region", "region"),
        Sample.Fact("features", "set", "values: {boiler: {zh: 锅炉, en: boiler}, air: {zh: 废气, en: air}}"),
        Sample.Fact("boiler", "boolean", "same_as: {features: boiler}, ask_through: features"),
        Sample.Fact("capacity", "number", "unit: t/h, gate: {boiler: true}"),
        Sample.Fact("existing", "boolean", "gate: {boiler: true}"),
        Sample.Fact("built", "date"),
        Sample.Fact("suspended", "boolean", "settled_by: authority"));

    private readonly Interview interview = Of(
        Sample.Rule("t/small", "{boiler: true, existing: false, capacity: < 35 t/h}"),
        Sample.Rule("t/late", "{built: \">= 2025-06-01\"}"),
        Sample.Rule("t/suspended", "{suspended: true}"));

    [Fact]
    public void It_asks_where_first_and_then_only_what_matters_and_the_applicant_can_answer()
    {
        var asked = new List<string>();
        var turn = interview.Turn(InterviewState.Empty);
        for (; turn.Question is { } question; turn = Answered(turn, question.Fact.Id == "features" ? "没有" : question.Fact.Id == "built" ? "2020-01-01" : "530602"))
            asked.Add(question.Fact.Id);
        Assert.Equal(["project.region", "built", "features"], asked.OrderBy(a => a != "project.region").ThenBy(a => a));
        Assert.Equal(["suspended"], turn.Decision.Needs.Select(n => n.Fact!.Id));
    }

    [Theory]
    [InlineData("features", "1、2", "boiler,air")]
    [InlineData("features", "锅炉、废气", "boiler,air")]
    [InlineData("features", "没有", "")]
    [InlineData("features", "0", "")]
    [InlineData("capacity", "20吨的锅炉", "20")]
    [InlineData("capacity", "35t/h的燃煤锅炉", "35")]
    [InlineData("capacity", "14 MW", "20")]
    [InlineData("existing", "没有", "no")]
    [InlineData("existing", "2", "no")]
    [InlineData("existing", "是的", "yes")]
    [InlineData("built", "今天", "2025-06-01")]
    public void Lay_answers_are_understood(string fact, string answer, string expected)
    {
        var start = interview.Turn(InterviewState.Empty, "features");
        var turn = fact == "features" ? start : interview.Turn(interview.Answer(start, "1").Value, fact);
        Assert.Equal(fact, turn.Question!.Fact.Id);
        var value = interview.Turn(interview.Answer(turn, answer).Value).Decision.Application.Facts.Single(f => f.Fact.Id == fact).Value;
        Assert.Equal(expected, value switch
        {
            ManyValue many => string.Join(',', many.Items),
            BooleanValue flag => flag.Value ? "yes" : "no",
            NumberValue number => number.Value.ToString(),
            DateValue day => Dates.Format(day.Date),
            _ => value.ToString(),
        });
    }

    [Fact]
    public void A_bad_answer_changes_nothing_and_says_why()
    {
        var turn = interview.Turn(InterviewState.Empty);
        Assert.Contains(interview.Answer(turn, "530699").Diagnostics, d => d.IsError);
        Assert.True(interview.Answer(turn, "530699").IsRefused);
        var contradictory = interview.Turn(Given(("features", "none")), "capacity");
        Assert.True(interview.Answer(contradictory, "20 t/h").IsRefused);
    }

    [Fact]
    public void What_is_left_open_is_not_asked_again_and_stays_open()
    {
        var turn = interview.Turn(Given(("project.region", null), ("built", null), ("features", null)));
        Assert.Null(turn.Question);
        Assert.False(turn.Decision.IsCertain);
        Assert.Empty(turn.Decision.Application.Facts);
    }

    [Fact]
    public void Back_and_change_undo_one_answer_and_keep_the_others()
    {
        var state = Given(("project.region", "530602"), ("features", "boiler"), ("capacity", "20 t/h"));
        Assert.Equal(["project.region", "features"], state.Back().Steps.Select(s => s.Fact));
        Assert.Equal(["project.region", "capacity"], state.Without("features").Steps.Select(s => s.Fact));
        Assert.Equal("features", interview.Turn(state.Without("features"), "features").Question!.Fact.Id);
        Assert.Same(InterviewState.Empty, InterviewState.Empty.Back());
    }

    [Fact]
    public void A_state_goes_through_JSON_and_gives_the_same_decision()
    {
        var state = Given(("project.region", "530602"), ("features", "锅炉、废气"), ("capacity", "20吨"), ("built", null));
        var again = InterviewState.FromJson(state.ToJson());
        Assert.Equal(state.Steps.AsEnumerable(), again.Steps.AsEnumerable());
        Assert.Equal(interview.Turn(state).Question!.Fact, interview.Turn(again).Question!.Fact);
        Assert.Throws<JsonException>(() => InterviewState.FromJson("{}"));
        Assert.Throws<JsonException>(() => InterviewState.FromJson("[{\"fact\":\"a\",\"answer\":\"1\"},{\"fact\":\"a\",\"answer\":\"2\"}]"));
    }

    [Fact]
    public void Answers_to_what_the_rules_no_longer_know_are_passed_over() =>
        Assert.Empty(interview.Turn(Given(("gone", "1"))).Decision.Application.Facts);

    private InterviewTurn Answered(InterviewTurn turn, string text) => interview.Turn(interview.Answer(turn, text).Value);

    private static InterviewState Given(params (string Fact, string? Answer)[] steps) =>
        InterviewState.FromJson(JsonSerializer.Serialize(steps.Select(s => new { fact = s.Fact, answer = s.Answer })));

    private static Interview Of(params string[] rules) => new(
        Sample.Rules(Vocabulary, Sample.Pack(rules)).Screener(),
        new Application { Id = "a", Facts = [] },
        new ScreeningOptions { AsOf = new LocalDate(2025, 6, 1) });
}
