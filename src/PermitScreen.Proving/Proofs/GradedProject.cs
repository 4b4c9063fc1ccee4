using NodaTime;
using PermitScreen.Asking;
using PermitScreen.Facts;
using PermitScreen.Proving.Search;

namespace PermitScreen.Proving.Proofs;

/// <summary>
/// A project of which the screener says that it has the grade that is aimed at. It answers what it is asked from what it is; where it has
/// not made up its mind it takes the least that leaves its grade as it is, and keeps to that.
/// </summary>
internal sealed class GradedProject(ProofContext context, GradeAim aim, Decision decision, LocalDate day)
{
    /// <summary>Everything that was said of it.</summary>
    public Application Application => decision.Application;

    /// <summary>The answer; null where it can give none.</summary>
    /// <param name="sofar">what those who ask know of it</param>
    public GivenFact? Answer(Question question, Decision sofar)
    {
        if (Application.Facts.FirstOrDefault(g => g.Fact == question.Fact) is { } given)
            return given;
        var mustStayOpen = aim.IsOpenIn(sofar);
        (GivenFact Answer, Decision Decision)? barred = null;
        foreach (var answer in Candidates(question).Select(v => new GivenFact(question.Fact, v, "", default)))
        {
            var with = Screen(Application.With(answer));
            // What is stated as a sum must also be what its parts can come to.
            if (!with.Problems.IsEmpty || !aim.IsMetBy(with) || (mustStayOpen && !aim.IsOpenIn(Screen(sofar.Application.With(answer)))))
                continue;
            // Of what is rejected nothing more is asked, so it takes a bar upon itself only where it must.
            if (with.Verdict != Verdict.Reject)
                return Keep(answer, with);
            barred ??= (answer, with);
        }

        return barred is { } last ? Keep(last.Answer, last.Decision) : null;
    }

    private Decision Screen(Application application) => context.Screener.Screen(application, new ScreeningOptions { AsOf = day });

    private GivenFact Keep(GivenFact answer, Decision with)
    {
        decision = with;
        return answer;
    }

    private IEnumerable<FactValue> Candidates(Question question)
    {
        var fact = question.Fact;
        IEnumerable<FactValue> follows = decision.Sheet.ValueOf(fact) is { } value ? [value] : [];
        return follows.Concat(fact.Type switch
        {
            FactType.Boolean => [new BooleanValue(false), new BooleanValue(true)],
            FactType.Enum => question.Choices.Reverse().Select(c => new OptionValue(c.Value)),
            FactType.Set => question.Choices.Reverse().Select(c => new ManyValue(c.Value == Choice.None ? [] : [c.Value])),
            FactType.Number => Intervals.PointsBeside(context.Rules.Layout[fact].Thresholds!.Exact).Select(n => new NumberValue(n)),
            FactType.Item => [new ManyValue([aim.Item.Number]), new ManyValue([])],
            _ => Enumerable.Empty<FactValue>(),
        });
    }
}
