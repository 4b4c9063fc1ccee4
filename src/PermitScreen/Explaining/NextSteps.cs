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
        ImmutableArray<Grade> grades = (classification.ReducedTo ?? classification.Grade) is { } known ? [known] : classification.Range;
        foreach (var taken in TakenStep.OfClassification(decision))
            yield return Line(taken, grades.Length, new ClassificationReport(decision, facts).NameOf);
    }

    /// <summary>The permit comes after the assessment, before the works start up.</summary>
    private IEnumerable<string> Permit() => TakenStep.OfPermit(decision)
        .Select(taken => Line(taken, decision.Permit.Range.Length, g => new PermitReport(decision, facts).NameOf(g.AsPermit())));

    /// <summary>With the grades that take it, unless all do that are possible.</summary>
    private string Line(TakenStep taken, int possible, Func<Grade, string> nameOf) => taken.Grades.Length == possible
        ? TextOf(taken.Step)
        : wording.Labelled(wording.Join([.. taken.Grades.Select(nameOf)]), TextOf(taken.Step));

    private string TextOf(CatalogueStep step)
    {
        var text = step.Text.In(facts.Language);
        var gap = facts.Language == Language.Zh ? "" : ", ";
        return wording.Bracketed(
            step.Days is { } days ? wording.DecidedWithin(text, days) : text,
            wording.Document(step.Document.Title.In(facts.Language)) + gap + step.Clause.Section);
    }
}
