using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.Testing;

namespace PermitScreen.Cli.Reports;

/// <summary>One case of a rule or of a catalogue item, run.</summary>
/// <param name="Suite">pack or catalogue</param>
/// <param name="Owner">rule or item</param>
/// <param name="Failure">what happened instead; null when it passed</param>
internal sealed record TestedCase(string Suite, string Owner, string Name, SourcePlace Place, Bilingual? Failure)
{
    /// <summary>Every case of a rule set.</summary>
    public static IEnumerable<TestedCase> RunAll(RuleSet rules) => new CaseRunner(rules).RunAll().Select(Of);

    private static TestedCase Of(CaseOutcome outcome) =>
        new(outcome.Suite, outcome.Owner, outcome.Name, outcome.Place, outcome.Passed ? null : WordsFor(outcome));

    private static Bilingual WordsFor(CaseOutcome outcome) => outcome.Problem is { } problem
        ? Messages.CaseContradicts(problem)
        : Messages.CaseFailed(outcome.Expected, outcome.Actual);
}
