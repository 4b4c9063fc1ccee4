using System.Collections.Immutable;
using PermitScreen.Asking;
using PermitScreen.Facts;

namespace PermitScreen.Web.SelfCheck;

/// <summary>The inputs for one question, with what stands in them.</summary>
/// <param name="Field">name of the inputs, and id of the first</param>
/// <param name="Typed">for inputs of text</param>
/// <param name="Chosen">for choices: the values that are ticked</param>
/// <param name="Errors">what is wrong, shown above the inputs</param>
internal sealed record AnswerInput(Question Question, string Field, string Typed, ImmutableHashSet<string> Chosen, ImmutableArray<string> Errors)
{
    /// <summary>With an answer that stands.</summary>
    /// <param name="typed">as it was typed; null for none</param>
    /// <param name="value">what was understood by it</param>
    public static AnswerInput Of(Question question, string field, string? typed, FactValue? value) =>
        new(question, field, typed ?? "", [.. ValuesOf(value)], []);

    /// <summary>With what was sent and not taken.</summary>
    public static AnswerInput Again(Question question, string field, IReadOnlyList<string> sent, ImmutableArray<string> errors) =>
        new(question, field, sent.Count > 0 ? sent[0] : "", [.. sent], errors);

    public bool IsMany => Question.Fact.Type == FactType.Set;

    /// <summary>The unit behind a number; none for plain counts.</summary>
    public Quantities.Unit? Unit => Question.Fact.Unit is { } unit && unit != Quantities.Units.Plain ? unit : null;

    private static ImmutableArray<string> ValuesOf(FactValue? value) => value switch
    {
        BooleanValue boolean => [boolean.Value ? "true" : "false"],
        OptionValue option => [option.Option],
        ManyValue { Items.IsEmpty: true, IsComplete: true } => ["none"],
        ManyValue many => many.Items,
        _ => [],
    };
}
