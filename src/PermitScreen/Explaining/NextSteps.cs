using System.Collections.Immutable;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary>
/// What the applicant does next: lift what bars the project, find out what is open, then what the law of the day asks for each grade
/// still possible, with the article and its days.
/// </summary>
internal sealed class NextSteps(Decision decision, FactText facts, ReasonReport reasons)
{
    private readonly Classification classification = decision.Classification;
    private readonly Wording wording = facts.Wording;

    public ImmutableArray<string> Lines() => [.. Remedies(), .. OpenPoints(), .. Procedure(), .. Permit()];

    private IEnumerable<string> Remedies() => decision.Reasons
        .Where(r => ReasonReport.GroupOf(r) == ReasonGroup.Reject)
        .Select(r => reasons.RemedyOf(r) is { } remedy ? reasons.OfThings(r, remedy) : null)
        .OfType<string>()
        .Distinct()
        .Select(wording.FirstRemedy);

    private IEnumerable<string> OpenPoints()
    {
        if (!decision.Needs.IsEmpty)
            yield return wording.AnswerNeeds(decision.NeedsNow.Length);
    }

    private IEnumerable<string> Procedure()
    {
        // The steps of the law say it too, for the usual procedure.
        var usual = classification.Procedure is Rules.Procedure.Approval or Rules.Procedure.Filing && classification.Catalogue is { Steps.IsEmpty: false };
        if (classification.Procedure is { } procedure && !usual)
            yield return wording.Labelled(wording.ProcedureLabel, wording.Name(procedure));
        if (classification.Procedure is Rules.Procedure.Exempt or Rules.Procedure.None)
            yield break;
        ImmutableArray<Grade> grades = (classification.ReducedTo ?? classification.Grade) is { } known ? [known] : classification.Range;
        foreach (var step in Steps(classification.Catalogue, grades, new ClassificationReport(decision, facts).NameOf))
            yield return step;
    }

    /// <summary>The permit comes after the assessment, before the works start up.</summary>
    private IEnumerable<string> Permit() => Steps(
        decision.Permit.Catalogue, [.. decision.Permit.Range.Select(c => (Grade)c)], g => new PermitReport(decision, facts).NameOf(g.AsPermit()));

    private IEnumerable<string> Steps(Catalogue? catalogue, ImmutableArray<Grade> grades, Func<Grade, string> nameOf)
    {
        // Of a project of which nothing is known every grade is possible, and a list of all procedures says nothing.
        if (catalogue is null || grades.Length == Enum.GetValues<Grade>().Length)
            yield break;
        foreach (var step in catalogue.Steps.Where(s => s.HoldsOn(decision.AsOf)))
        {
            var taking = grades.Where(step.Grades.Contains).ToList();
            if (taking.Count > 0)
                yield return taking.Count == grades.Length ? TextOf(step) : wording.Labelled(wording.Join(taking.Select(nameOf)), TextOf(step));
        }
    }

    private string TextOf(CatalogueStep step)
    {
        var text = step.Text.In(facts.Language);
        var gap = facts.Language == Language.Zh ? "" : ", ";
        return wording.Bracketed(
            step.Days is { } days ? wording.DecidedWithin(text, days) : text,
            wording.Document(step.Document.Title.In(facts.Language)) + gap + step.Clause.Section);
    }
}
