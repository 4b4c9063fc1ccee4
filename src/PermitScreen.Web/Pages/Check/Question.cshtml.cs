using Microsoft.AspNetCore.Mvc;
using PermitScreen.Asking;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Check;

/// <summary>One question a page.</summary>
public sealed class QuestionModel(RulesInService rules, ISelfCheckStore store) : CheckPage(rules, store)
{
    internal const string Field = "answer";

    internal Question Question { get; private set; } = null!;

    internal AnswerInput Input { get; private set; } = null!;

    public IActionResult OnGet(string fact)
    {
        if (!Begin(fact))
            return NotFound();
        var given = Check.Decision.Sheet.GivenOf(Question.Fact);
        Input = AnswerInput.Of(Question, Field, Check.TypedFor(fact), given?.Value);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string fact, string[] answer, string? action)
    {
        if (!Begin(fact))
            return NotFound();
        if (action == "open")
            return await AnswerAsync(fact, LeftOpen.Text, Field) ?? Again(answer);
        if (PostedAnswer.Text(answer, Question, out var fault) is { } text)
            return await AnswerAsync(fact, text, Field) ?? Again(answer);
        Errors.Add(Field, T[fault!]);
        return Again(answer);
    }

    private bool Begin(string fact)
    {
        if (Check.QuestionFor(fact) is not { } question)
            return false;
        Question = question;
        BackPath = Check.PathBefore(fact) ?? "~/";
        return true;
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Again(string[] answer)
    {
        Input = AnswerInput.Again(Question, Field, answer, [.. Errors.Of(Field)]);
        return Page();
    }
}
