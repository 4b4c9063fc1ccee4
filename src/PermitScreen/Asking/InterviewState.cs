using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PermitScreen.Asking;

/// <summary>
/// How far an interview has come: what was said, in the order in which it was said, and nothing else. Everything that follows from it is
/// worked out anew, so a state can be stored, sent and taken up again, also under newer rules.
/// </summary>
public sealed partial record InterviewState
{
    /// <summary>The interview in which nothing was said.</summary>
    public static InterviewState Empty { get; } = new();

    /// <summary>The answers, each fact once.</summary>
    public required ImmutableArray<InterviewStep> Steps { get; init; } = [];

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    private InterviewState(ImmutableArray<InterviewStep> steps = default) => Steps = steps.IsDefault ? [] : steps;

    /// <summary>As it was before the last answer; the same when there is none.</summary>
    public InterviewState Back() => Steps.IsEmpty ? this : this with { Steps = Steps[..^1] };

    /// <summary>Without the answer to one question, so that it is asked again; the later answers stay.</summary>
    /// <param name="fact">id of the fact</param>
    public InterviewState Without(string fact) => this with { Steps = Steps.RemoveAll(s => s.Fact == fact) };

    /// <summary>The state as JSON on one line.</summary>
    public string ToJson() => JsonSerializer.Serialize([.. Steps], Json.Default.InterviewStepArray);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">it is no state of an interview</exception>
    public static InterviewState FromJson(string json)
    {
        var steps = JsonSerializer.Deserialize(json, Json.Default.InterviewStepArray) ?? [];
        if (steps.Any(s => s?.Fact is null) || steps.DistinctBy(s => s.Fact).Count() != steps.Length)
            throw new JsonException("an interview answers each fact once");
        return Empty with { Steps = [.. steps] };
    }

    internal InterviewState With(InterviewStep step) => this with { Steps = Without(step.Fact).Steps.Add(step) };

    [JsonSerializable(typeof(InterviewStep[]))]
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    private sealed partial class Json : JsonSerializerContext;
}
