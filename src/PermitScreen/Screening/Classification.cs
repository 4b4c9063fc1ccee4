using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening;

/// <summary>Grade of environmental assessment and the procedure that follows, as far as the facts tell.</summary>
/// <param name="Item">item number of the catalogue, when known</param>
/// <param name="Grade">report_book, report_form, registration or not_managed; null while open</param>
/// <param name="Range">the grades that are still possible, strictest first, when <paramref name="Grade"/> is null</param>
/// <param name="ReducedTo">the grade one lower, when a rule simplifies it</param>
/// <param name="Procedure">approval, commitment, filing, exempt or none; null while open</param>
/// <param name="Because">the rules that changed grade or procedure</param>
public sealed record Classification(
    string? Item,
    string? Grade,
    ImmutableArray<string> Range,
    string? ReducedTo,
    string? Procedure,
    ImmutableArray<Rule> Because)
{
    private static readonly string[] Grades = ["report_book", "report_form", "registration", "not_managed"];

    internal static Classification Of(Decision decision)
    {
        var vocabulary = decision.RuleSet.Vocabulary;
        if (vocabulary[CoreFacts.ClassificationGrade] is not { } gradeFact)
            return new Classification(null, null, [], null, null, []);
        var item = vocabulary[CoreFacts.ClassificationItem] is { } itemFact && decision.Sheet.ValueOf(itemFact) is ManyValue { Items: [var first, ..] }
            ? first
            : null;
        var grade = (decision.Sheet.ValueOf(gradeFact) as OptionValue)?.Option;
        var fired = decision.Reasons.Where(r => r.State == RuleState.Fires).Select(r => r.Rule).ToList();
        var simplify = fired.Where(r => r.Effect == Effect.Simplify).ToList();
        var reduced = grade is not null && simplify.Count > 0 ? OneLower(grade) : null;
        var (procedure, because) = ProcedureOf(reduced ?? grade, fired);
        return new Classification(
            item,
            grade,
            grade is null ? PossibleGrades(decision.Sheet, gradeFact) : [],
            reduced,
            procedure,
            [.. (reduced is null ? [] : simplify).Concat(because)]);
    }

    private static string? OneLower(string grade) => grade switch
    {
        "report_book" => "report_form",
        "report_form" => "registration",
        _ => null,
    };

    private static (string? Procedure, IEnumerable<Rule> Because) ProcedureOf(string? grade, List<Rule> fired)
    {
        var commit = fired.Where(r => r.Effect == Effect.Commit).ToList();
        var exempt = fired.Where(r => r.Effect == Effect.Exempt).ToList();
        return grade switch
        {
            null => (null, []),
            "not_managed" => ("none", exempt),
            "registration" => exempt.Count > 0 ? ("exempt", exempt) : ("filing", []),
            _ => commit.Count > 0 ? ("commitment", commit) : ("approval", []),
        };
    }

    private static ImmutableArray<string> PossibleGrades(FactSheet sheet, Fact fact)
    {
        var slot = sheet.Slots[sheet.Rules.Layout[fact].Slot];
        return [.. Grades.Where(g => fact.OptionIndex(g) >= 0 && (slot.No & FactLayout.OptionBit(fact, g)) == 0)];
    }
}
