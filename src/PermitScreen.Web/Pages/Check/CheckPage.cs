using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PermitScreen.Asking;
using PermitScreen.Diagnostics;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Check;

/// <summary>A page of one self-check, which stands in its path; for one that does not exist there is no page.</summary>
public abstract partial class CheckPage(RulesInService rules, ISelfCheckStore store) : ScreenPage(rules)
{
    /// <summary>Two windows may answer at once; more are no person.</summary>
    private const int Attempts = 3;

    internal SelfCheckSession Check { get; private set; } = null!;

    internal Rail Rail => field ??= Rail.Of(Check);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await LoadAsync())
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    /// <summary>Keeps an answer and goes on to what is asked next.</summary>
    /// <returns>null after its faults were added to the errors of the field</returns>
    protected async Task<IActionResult?> AnswerAsync(string fact, string text, string field)
    {
        Loaded<InterviewState>? answered = null;
        var isKept = await KeepAsync(() =>
        {
            answered = Check.Answer(fact, text);
            return answered.TryGetValue(out var state) ? Check.Record with { State = state } : null;
        });
        if (isKept)
            return LocalRedirect(Check.Path(""));
        foreach (var fault in answered!.Diagnostics.Where(d => d.IsError))
            Errors.Add(field, MessageOf(fault, fact));
        return null;
    }

    /// <summary>A fault in the words of the page: people know a question by its name and not by its id.</summary>
    internal string MessageOf(Diagnostic fault, string fact)
    {
        var label = Served.RuleSet.Vocabulary[fact]?.Label.In(Language);
        var quoted = Ticked().Replace(fault.Message(Language), m => Wording.Quoted(m.Groups[1].Value == fact && label is not null ? label : m.Groups[1].Value));
        // Chinese quotation marks bring their own room.
        return Language == Language.Zh ? quoted.Replace(" “", "“", StringComparison.Ordinal).Replace("” ", "”", StringComparison.Ordinal) : quoted;
    }

    /// <summary>Keeps what is worked out from the record as it stands, and again if another window was faster.</summary>
    /// <param name="change">null for nothing to keep</param>
    private protected async Task<bool> KeepAsync(Func<SelfCheckRecord?> change)
    {
        for (var i = 0; i < Attempts; i++)
        {
            if (change() is not { } changed)
                return false;
            if (await store.SaveAsync(changed, HttpContext.RequestAborted))
            {
                Check = new SelfCheckSession(changed with { Version = changed.Version + 1 }, Served, Language);
                return true;
            }

            if (!await LoadAsync())
                return false;
        }

        throw new BadHttpRequestException("the self-check is changed from too many sides at once", StatusCodes.Status409Conflict);
    }

    private async Task<bool> LoadAsync()
    {
        var id = RouteData.Values["id"] as string ?? "";
        if (await store.FindAsync(id, HttpContext.RequestAborted) is not { } record)
            return false;
        Check = new SelfCheckSession(record, Served, Language);
        return true;
    }

    /// <summary>Values and ids stand between backticks, which are for programmers.</summary>
    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Ticked();
}
