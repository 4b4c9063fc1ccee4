using PermitScreen.Web.Accounts;
using PermitScreen.Web.Log;
using PermitScreen.Web.Pages.Desk;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Admin;

/// <summary>The home of administrators: what serves, who may do what, what is kept how long, what is being worked on, how the host is.</summary>
internal sealed class IndexModel(RulesInService rules, RulesAgreement agreement, CandidateRules candidate) : ScreenPage(rules)
{
    internal AdminState State { get; private set; } = null!;

    /// <summary>Taken before the rules that serve: where nothing is refused any more, what the page names is what took its place.</summary>
    internal RefusedRules? Refused { get; } = rules.Refused;

    /// <summary>Digest of the rules that serve on other replicas and not here.</summary>
    internal string? Elsewhere => agreement.Elsewhere;

    internal bool HasCandidate => candidate.IsNamed;

    public async Task OnGetAsync() => State = await AdminState.Of(Officer.Of(User), HttpContext.RequestServices, HttpContext.RequestAborted);

    internal string RegionOf(Accounts.Account account) => account.Region.Length == 0
        ? Wording.Nation
        : Served.RuleSet.Tables.Regions.TryGet(account.Region, out var entry) ? entry.FullName : account.Region;

    internal static string TimeOf(long at) => CaseModel.TimeOf(at);

    internal static bool IsLocked(Accounts.Account account) => account.LockoutEnd > DateTimeOffset.UtcNow;
}
