using Microsoft.AspNetCore.Mvc.RazorPages;
using PermitScreen.Explaining;
using PermitScreen.Web.Resources;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages;

/// <summary>What every page has: its language, its texts, and the rules that are in service while it is made.</summary>
public abstract class ScreenPage(RulesInService rules) : PageModel
{
    /// <summary>The rules of this request, taken once.</summary>
    public ServedRules Served { get; } = rules.Current;

    public Language Language => PathLanguage.Of(HttpContext);

    internal Texts T => Texts.In(Language);

    internal Wording Wording => Wording.In(Language);

    /// <summary>The link to this page in the other language.</summary>
    internal string OtherPath => PathLanguage.OtherPath(HttpContext);

    /// <summary>Where the link “back” leads; null for none.</summary>
    internal string? BackPath { get; set; }

    /// <summary>The field errors of the form, shown in the summary and at their fields.</summary>
    internal FormErrors Errors { get; } = new();

    /// <summary>The digest as people compare it: its beginning.</summary>
    internal string ShortDigest => Served.RuleSet.Digest[..Math.Min(19, Served.RuleSet.Digest.Length)];
}
