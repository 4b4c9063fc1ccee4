using System.Collections.Immutable;
using PermitScreen.Explaining;
using PermitScreen.Rules;

namespace PermitScreen.Web.SelfCheck;

/// <summary>What stands beside every question: the answers so far, and how far grade and verdict are narrowed down.</summary>
/// <param name="Grades">every grade, heaviest first, and how it stands</param>
internal sealed record Rail(
    SelfCheckRecord Record,
    ImmutableArray<RailAnswer> Answers,
    ImmutableArray<(string Name, GradeState State)> Grades,
    VerdictRange Range)
{
    public static Rail Of(SelfCheckSession session)
    {
        var decision = session.Decision;
        var grades = new ClassificationReport(decision, session.Words);
        return new(
            session.Record,
            [.. session.Steps.Select(step => AnswerOf(step.Fact, session)).OfType<RailAnswer>()],
            [.. Enum.GetValues<Grade>().Reverse().Select(grade => (grades.NameOf(grade), StateOf(grade, decision.Classification.Range)))],
            decision.Range);
    }

    /// <param name="possible">empty while everything is</param>
    private static GradeState StateOf(Grade grade, ImmutableArray<Grade> possible) =>
        !possible.IsEmpty && !possible.Contains(grade) ? GradeState.Excluded : possible.Length == 1 ? GradeState.Settled : GradeState.Possible;

    private static RailAnswer? AnswerOf(string id, SelfCheckSession session)
    {
        if (session.Served.RuleSet.Vocabulary[id] is not { } fact)
            return null;
        var given = session.Decision.Sheet.GivenOf(fact);
        return new(id, session.Words.Label(fact), given is null ? null : session.Words.Value(fact, given.Value), session.PathOf(id));
    }
}

/// <param name="Fact">id of the fact</param>
/// <param name="Value">null for one left open</param>
/// <param name="Path">where to change it</param>
internal sealed record RailAnswer(string Fact, string Label, string? Value, string Path);
