using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Asking;
using PermitScreen.Facts;
using PermitScreen.Proving.Search;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Proving.Proofs;

/// <summary>
/// Grades of a catalogue item that no questions lead to. A project that has the grade says where it is and its industry (or the number of
/// the item), and then answers what the interview asks and nothing else, until it asks no more: the grade that comes out must be its own.
/// </summary>
internal sealed class UnreachedGrades(ProofContext context)
{
    private const int MaxQuestions = 250;

    private readonly GradeSearch search = new(context);

    public IEnumerable<Finding> Find() =>
        from catalogue in context.Rules.Catalogues.Concat(context.Rules.PermitCatalogues)
        where context.Rules.GradeFact is not null || catalogue.Catalogue.Kind == CatalogueKind.DischargePermit
        from index in Enumerable.Range(0, catalogue.Catalogue.Items.Length)
        let item = catalogue.Catalogue.Items[index]
        from grade in CatalogueRanks.Asked.Where(item.Grades.ContainsKey)
        from way in WaysOf(item)
        let finding = Look(new GradeAim(catalogue, index, grade, way))
        where finding is not null
        select finding;

    /// <summary>
    /// Its codes and its number. Content brings an item into projects of any trade and is taken as absent, with a word in the decision,
    /// where nobody mentioned it: it counts for what has no other way in.
    /// </summary>
    private static IEnumerable<Condition> WaysOf(CatalogueItem item) =>
        item.Ways.Where(w => !ReferenceEquals(w, item.FeatureInQuestion)).DefaultIfEmpty(item.FeatureInQuestion!);

    private Finding? Look(GradeAim aim)
    {
        var day = LocalDate.Max(ProofContext.DayOf(aim.Catalogue.InForce), aim.Catalogue.Held.SurelyFrom);
        var project = search.Find(aim, day, out var end);
        // Where there is no such project, nothing could ask for it.
        if (end == SearchEnd.Never)
            return null;
        if (project is not null && Ask(project, aim, day) is { IsUndecided: false } asked)
            return asked.IsReached ? null : new Finding(FindingKind.UnreachedGrade, aim.Item.Number, aim.Item.Place, Words(aim, project, asked), project.Application, day);
        context.Undecided.Add(new Bilingual($"提问能否得出名录第 {aim.Item.Number} 项的 {aim.Word}", $"whether questions lead to {aim.Word} of item {aim.Item.Number}"));
        return null;
    }

    private Outcome Ask(GradedProject project, GradeAim aim, LocalDate day)
    {
        var first = new[] { context.Rules.RegionFact, context.Rules.IndustryFact, context.Rules.CatalogueItemsFact };
        var known = project.Application with { Facts = [.. project.Application.Facts.Where(g => first.Contains(g.Fact))] };
        var state = InterviewState.Empty;
        var isMute = false;
        for (var count = 0; ; count++)
        {
            var turn = new Interview(context.Screener, known, new ScreeningOptions { AsOf = day }).Turn(state);
            if (aim.IsMetBy(turn.Decision) || count == MaxQuestions || (turn.Question ?? ForOthers(turn)) is not { } question)
                return new Outcome(turn.Decision, aim.IsMetBy(turn.Decision), isMute || count == MaxQuestions, count);
            var answer = project.Answer(question, turn.Decision);
            // Whoever begins with the number need not know the code.
            isMute |= answer is null && question.Fact != context.Rules.IndustryFact;
            known = answer is null ? known : known.With(answer);
            // What was said stands in the application; the state only remembers that it was asked.
            state = state.With(new InterviewStep(question.Fact.Id, null));
        }
    }

    /// <summary>What settles the grade and is not for the applicant: the decision asks the authority or the assessment for it.</summary>
    private static Question? ForOthers(InterviewTurn turn) => turn.Decision.Needs
        .Where(n => n.Fact is not null && n.For is NeedPurpose.Grade or NeedPurpose.Permit && turn.State.Steps.All(s => s.Fact != n.Fact!.Id))
        .Select(n => new Question(n.Fact!, n, turn.Decision.Sheet)).FirstOrDefault();

    private static Bilingual Words(GradeAim aim, GradedProject project, Outcome asked)
    {
        var unasked = project.Application.Facts.Select(g => g.Fact).Except(asked.Last.Application.Facts.Select(g => g.Fact)).ToImmutableArray();
        return new Bilingual(
            $"{aim.Word}，{aim.Beginning.Zh}：问了 {asked.Count} 个问题后得出 {aim.GradesIn(asked.Last)}，没有问“{string.Join("、", unasked.Select(f => f.Label.Zh))}”",
            $"{aim.Word}, {aim.Beginning.En}: after {asked.Count} questions it is {aim.GradesIn(asked.Last)}, and “{string.Join(", ", unasked.Select(f => f.Label.En))}” was never asked");
    }

    /// <param name="Last">the decision when nothing more was asked</param>
    private sealed record Outcome(Decision Last, bool IsReached, bool IsStopped, int Count)
    {
        /// <summary>It came to its end early, or something could not be answered.</summary>
        public bool IsUndecided => !IsReached && IsStopped;
    }
}
