using System.ComponentModel;
using System.Text;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using PermitScreen.Asking;
using PermitScreen.Explaining;
using PermitScreen.Web.Api;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Mcp;

/// <summary>Tools that ask and decide.</summary>
[McpServerToolType]
internal sealed class ScreeningTools(RulesInService rules)
{
    private const string ApplicationHelp = "The application in YAML or JSON: id, as_of, facts: {project.region: 昭通市昭阳区, boiler.capacity: 20 t/h, …}. Leave out what is unknown.";

    [McpServerTool(Name = "screen", ReadOnly = true)]
    [Description("Screens a construction project: verdict (pass, notify, reject) with its range, grade of the assessment, the rules that fire with their clauses, and under `open` everything unknown that can still change the answer, with who can settle it.")]
    public string Screen(
        [Description(ApplicationHelp)] string application,
        [Description("Day of the law, such as 2026-06-01; else that of the application, else today.")] string? as_of = null,
        [Description("zh or en")] string? lang = null)
    {
        var served = rules.Current;
        var language = ToolText.LanguageOf(lang);
        var read = Read(served.RuleSet, application, language);
        var decision = served.Screener.Screen(read, new ScreeningOptions { AsOf = ToolText.Day(as_of) ?? read.AsOf ?? rules.Today });
        return ToolText.Answer(served.RuleSet, decision.AsOf, language, json =>
        {
            json.WriteStartArray("grounds");
            foreach (var ground in OpenJson.Grounds(decision, language))
                ground(json);
            json.WriteEndArray();
            OpenJson.Write(json, decision, language);
            json.WritePropertyName("decision");
            DecisionJson.WriteTo(json, decision, language, DecisionDetail.Compact);
        });
    }

    [McpServerTool(Name = "next_question", ReadOnly = true)]
    [Description("The question to ask the applicant next, with unit, example, choices, who can answer and the clauses for which it is asked. Pass back `state` with each call, and the `answer` to the question that stood. `question` is null when nothing is left that the applicant could settle; `open` says what then remains and who settles it.")]
    public string NextQuestion(
        [Description("The state of the last call; empty at first.")] string? state = null,
        [Description("The answer to the last question: a value, the number of a choice, lay words, or 不清楚.")] string? answer = null,
        [Description(ApplicationHelp + " What is known before the first question; the same in each call.")] string? application = null,
        [Description("Day of the law.")] string? as_of = null,
        [Description("zh or en")] string? lang = null)
    {
        var served = rules.Current;
        var language = ToolText.LanguageOf(lang);
        var start = Read(served.RuleSet, string.IsNullOrWhiteSpace(application) ? "facts: {}" : application, language);
        var interview = new Interview(served.Screener, start, new ScreeningOptions { AsOf = ToolText.Day(as_of) ?? start.AsOf ?? rules.Today });
        var turn = interview.Turn(StateOf(state));
        if (answer is not null)
        {
            if (turn.Question is null)
                throw new McpException("no question is open");
            var next = interview.Answer(turn, answer);
            turn = interview.Turn(next.TryGetValue(out var after) ? after : throw ToolText.Refused(next.Diagnostics, language));
        }

        return ToolText.Answer(served.RuleSet, turn.Decision.AsOf, language, json =>
        {
            json.WriteString("state", turn.State.ToJson());
            json.WritePropertyName("question");
            QuestionJson.Write(json, turn.Question, language);
            json.WriteString("verdict", SnakeCase.Of(turn.Decision.Verdict));
            json.WriteBoolean("certain", turn.Decision.IsCertain);
            OpenJson.Write(json, turn.Decision, language);
        });
    }

    private static InterviewState StateOf(string? json)
    {
        try
        {
            return string.IsNullOrWhiteSpace(json) ? InterviewState.Empty : InterviewState.FromJson(json);
        }
        catch (JsonException)
        {
            throw new McpException("state: pass back the state of the last call as it came");
        }
    }

    private static Application Read(RuleSet ruleSet, string text, Language language)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > RequestBody.Longest)
            throw new McpException($"the application is larger than {RequestBody.Longest} bytes");
        var read = ApplicationText.Read(ruleSet, new RequestBody(bytes, IsYaml: !text.TrimStart().StartsWith('{'), null));
        return read.TryGetValue(out var application) ? application : throw ToolText.Refused(read.Diagnostics, language);
    }
}
