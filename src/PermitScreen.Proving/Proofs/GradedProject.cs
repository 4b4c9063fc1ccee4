using NodaTime;
using PermitScreen.Asking;
using PermitScreen.Facts;
using PermitScreen.Proving.Search;

namespace PermitScreen.Proving.Proofs;

/// <summary>
/// A project of which the screener says that it has the grade that is aimed at. It answers what it is asked from what it is; where it has
/// not made up its mind it takes the least that leaves the grade as it is, and keeps to that.
/// </summary>
internal sealed class GradedProject(ProofContext context, GradeAim aim, Decision decision, LocalDate day)
{
    /// <summary>Everything that was said of it.</summary>
    public Application Application => decision.Application;

    /// <summary>The answer; null where it can give none.</summary>
    public GivenFact? Answer(Question question)
    {
        var fact = question.Fact;
        if (Application.Facts.FirstOrDefault(g => g.Fact == fact) is { } given)
            return given;
        foreach (var value in Candidates(question))
        {
            var answer = new GivenFact(fact, value, "", default);
            var with = context.Screener.Screen(Application.With(answer), new ScreeningOptions { AsOf = day });
            if (!with.Problems.IsEmpty || !aim.IsMetBy(with))
                continue;
            decision = with;
            return answer;
        }

        return null;
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
            FactType.Number => Intervals.PointsBeside(context.Rules.Layout[fact].Thresholds!).Select(n => new NumberValue(n)),
            FactType.Item => [new ManyValue([aim.Item.Number]), new ManyValue([])],
            _ => Enumerable.Empty<FactValue>(),
        });
    }
}
