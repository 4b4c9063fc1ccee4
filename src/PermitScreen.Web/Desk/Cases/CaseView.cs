using System.Collections.Immutable;
using System.Text.Json;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Web.Desk.Intake;
using PermitScreen.Web.Log;
using PermitScreen.Web.Resources;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>A case in words: the decision as it was made, by the rules that made it.</summary>
/// <param name="Open">none where the row could not be read: what it leaves open is known once it is</param>
/// <param name="Remarks">what could not be read, in words</param>
/// <param name="Site">where it lies, and what the layers of the decision know of it; null where no site is given</param>
/// <param name="IsElsewhere">by its control units it lies in another place than the one that is stated</param>
/// <param name="IsUnreadable">the decision rests on nothing that was stated</param>
/// <param name="IsOld">other rules serve now</param>
internal sealed record CaseView(
    OpenCase Case, Decision Decision, ResultView Result, ImmutableArray<OpenPoint> Open, ImmutableArray<LabelledText> Facts,
    IReadOnlyList<KeptCell> Kept, ImmutableArray<string> Remarks, SiteView? Site, bool IsElsewhere, bool IsUnreadable, bool IsOld)
{
    public static async Task<CaseView> Of(OpenCase found, RulesInService rules, RulesArchive archive, Language language, CancellationToken cancellation)
    {
        var (row, file) = (found.Row, found.File);
        // Rules that are not at hand any more cannot explain their decision; those in service then say what they make of it.
        var served = await archive.Open(file.Rules, file.Zones, cancellation) ?? rules.Current;
        var (decision, isUnreadable) = CaseDecision.Of(file, served);
        var words = new FactText(served.RuleSet, language);
        var texts = Texts.In(language);
        var site = SiteView.Of(decision.Application.Site, served.Zones);
        var region = decision.RuleSet.Vocabulary[CoreFacts.Region] is { } fact && decision.Sheet.ValueOf(fact) is ManyValue { Items: [var stated] } ? stated : null;
        return new(
            found,
            decision,
            ResultView.Of(decision, words, row.Name, [], texts),
            isUnreadable ? [] : OpenPoint.Of(decision, words, texts),
            [.. StatedFacts.Of(decision.Application, words)],
            JsonSerializer.Deserialize<List<KeptCell>>(file.Kept)!,
            [.. CellRemark.Read(file.Remarks).Select(remark => remark.In(words))],
            site,
            site is not null && site.IsElsewhereThan(region, served.RuleSet),
            isUnreadable,
            rules.Current.RuleSet.Digest != file.Rules);
    }
}
