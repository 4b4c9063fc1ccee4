using PermitScreen.Asking;
using PermitScreen.Explaining;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Api;

/// <summary><c>POST interview/next</c> and <c>interview/answer</c>: the interview of the library over the wire. The state travels with the caller.</summary>
internal static class InterviewEndpoints
{
    public static async Task<IResult> Next(HttpContext http, [AsParameters] ScreeningQuery query, RulesInService rules)
    {
        var (interview, request, asked, problem) = await Read(http, query, rules);
        if (interview is null)
            return problem!;
        var turn = request!.Asked is { } fact ? interview.Turn(request.State, fact) : interview.Turn(request.State);
        return Answer(turn, asked!);
    }

    public static async Task<IResult> Take(HttpContext http, [AsParameters] ScreeningQuery query, RulesInService rules)
    {
        var (interview, request, asked, problem) = await Read(http, query, rules);
        if (interview is null)
            return problem!;
        if (request!.Answer is not { } answer)
            return Problems.Bad("answer", new("文字", "a text")) with { Status = 422 };
        var turn = request.Asked is { } fact ? interview.Turn(request.State, fact) : interview.Turn(request.State);
        if (turn.Question is null)
            return new Problem(409, "interview-over", new("没有待答的问题", "no question is open"));
        var next = interview.Answer(turn, answer);
        return next.TryGetValue(out var state) ? Answer(interview.Turn(state), asked!) : Problems.Refused(next.Diagnostics);
    }

    private static async Task<(Interview? Interview, InterviewRequest? Request, Asked? Asked, Problem? Problem)> Read(
        HttpContext http, ScreeningQuery query, RulesInService rules)
    {
        if (query.Read(http.Request, out var problem) is not { } asked)
            return (null, null, null, problem);
        var body = await RequestBody.Read(http.Request);
        if (body.Problem is { } unreadable)
            return (null, null, null, unreadable);
        if (body.IsYaml)
            return (null, null, null, Problems.WrongMediaType);
        var served = rules.Current;
        if (InterviewRequest.Read(body, served.RuleSet, out problem) is not { } request)
            return (null, null, null, problem);
        return (new Interview(served.Screener, request.Start, asked.OptionsFor(request.Start, rules.Today)), request, asked, null);
    }

    private static JsonAnswer Answer(InterviewTurn turn, Asked asked) => new(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("state");
        json.WriteRawValue(turn.State.ToJson());
        json.WritePropertyName("question");
        QuestionJson.Write(json, turn.Question, asked.Language);
        json.WritePropertyName("decision");
        DecisionJson.WriteTo(json, turn.Decision, asked.Language, asked.Detail);
        json.WriteEndObject();
    });
}
