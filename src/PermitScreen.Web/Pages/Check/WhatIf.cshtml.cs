using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PermitScreen.Asking;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Check;

/// <summary>What would follow if one answer were another: nothing is kept until the change is taken over.</summary>
public sealed class WhatIfModel(RulesInService rules, ISelfCheckStore store) : CheckPage(rules, store)
{
    internal const string Field = "answer";

    internal Question? Question { get; private set; }

    internal AnswerInput? Input { get; private set; }

    internal Comparison? Comparison { get; private set; }

    /// <summary>The answers that stand, those first that the applicant can choose.</summary>
    internal ImmutableArray<RailAnswer> Changeable { get; private set; } = [];

    /// <summary>The changed answer, as one text and in words.</summary>
    internal string Changed { get; private set; } = "";

    internal string ChangedWords { get; private set; } = "";

    public IActionResult OnGet(string? fact, string[] answer)
    {
        BackPath = Check.Path("result");
        if (fact is null)
        {
            Changeable = [.. Rail.Answers.OrderBy(a => Served.RuleSet.Vocabulary[a.Fact] is { IsDesignChoice: true } ? 0 : 1)];
            return Page();
        }

        BackPath = Check.Path("what-if");
        Question = Check.QuestionFor(fact);
        if (Question is null)
            return NotFound();
        Input = AnswerInput.Of(Question, Field, Check.TypedFor(fact), Check.Decision.Sheet.GivenOf(Question.Fact)?.Value);
        if (answer.Length > 0)
            Compare(Question, answer);
        return Page();
    }

    /// <summary>Takes the change over.</summary>
    public async Task<IActionResult> OnPostAsync(string fact, string answer)
    {
        if (Check.QuestionFor(fact) is null)
            return NotFound();
        return await AnswerAsync(fact, answer, Field) is null ? OnGet(fact, [answer]) : LocalRedirect(Check.Path("result"));
    }

    private void Compare(Question question, string[] answer)
    {
        if (PostedAnswer.Text(answer, question, out var fault) is not { } text)
        {
            Errors.Add(Field, T[fault!]);
        }
        else if (Check.Answer(question.Fact.Id, text) is var answered && answered.TryGetValue(out var state))
        {
            var then = Check.DecisionFor(state);
            Changed = text;
            ChangedWords = then.Sheet.GivenOf(question.Fact) is { } given ? Check.Words.Value(given.Fact, given.Value) : T["rail.open"];
            Comparison = Comparison.Of(Check.Decision, then, Check.Words, T);
        }
        else
        {
            foreach (var problem in answered.Diagnostics.Where(d => d.IsError))
                Errors.Add(Field, MessageOf(problem, question.Fact.Id));
        }

        Input = AnswerInput.Again(question, Field, answer, [.. Errors.Of(Field)]);
    }
}
