using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.Rules;
using PermitScreen.Testing;

namespace PermitScreen.Cli.Reports;

/// <summary>One case of a rule or of a catalogue item, run.</summary>
/// <param name="Suite">pack or catalogue</param>
/// <param name="Owner">rule or item</param>
/// <param name="Failure">what happened instead; null when it passed</param>
internal sealed record TestedCase(string Suite, string Owner, string Name, SourcePlace Place, Bilingual? Failure)
{
    /// <summary>Every case of a rule set.</summary>
    public static IEnumerable<TestedCase> RunAll(RuleSet rules) =>
        new CaseRunner(rules).RunAll().Select(Of).Concat(new CatalogueCaseRunner(rules).RunAll().Select(Of));

    private static TestedCase Of(CaseOutcome outcome) => new(
        outcome.Rule.Pack,
        outcome.Rule.Id,
        outcome.Case.Name,
        outcome.Case.Place,
        outcome.Passed ? null : Failed(outcome.Problem, SnakeCase.Of(outcome.Case.Expected), SnakeCase.Of(outcome.Actual)));

    private static TestedCase Of(CatalogueCaseOutcome outcome) => new(
        "catalogue",
        outcome.Item.Number,
        outcome.Case.Name,
        outcome.Case.Place,
        outcome.Passed ? null : Failed(
            outcome.Problem,
            Names(GradeSet.Of(outcome.Case.Expected)),
            Names(outcome.Actual)));

    private static string Names(GradeSet grades) => string.Join(", ", grades.ToArray().Select(SnakeCase.Of));

    private static Bilingual Failed(string? problem, string expected, string actual) =>
        problem is null ? Messages.CaseFailed(expected, actual) : Messages.CaseContradicts(problem);
}
