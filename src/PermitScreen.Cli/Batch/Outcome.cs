using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Cli.Batch;

/// <summary>What became of an application, in the words in which offices count: what is merely open is told from what is notified.</summary>
internal enum Outcome
{
    Pass,
    Notify,

    /// <summary>Nothing applies yet, and nothing can be ruled out.</summary>
    Undetermined,
    Reject,

    /// <summary>It could not be read.</summary>
    Error,
}

internal static class Outcomes
{
    public static Outcome Of(Decision decision) => decision.Verdict switch
    {
        Verdict.Pass => Outcome.Pass,
        Verdict.Reject => Outcome.Reject,
        _ => decision.IsCertain || decision.Reasons.Any(IsGround) ? Outcome.Notify : Outcome.Undetermined,
    };

    /// <summary>A rule that fires and bears on the verdict.</summary>
    public static bool IsGround(Reason reason) => reason.State == RuleState.Fires && reason.Effect.BearsOnVerdict();

    public static Bilingual NameOf(Outcome outcome) => outcome switch
    {
        Outcome.Pass => new("通过", "pass"),
        Outcome.Notify => new("告知", "notify"),
        Outcome.Undetermined => new("未定", "undetermined"),
        Outcome.Reject => new("不予准入", "reject"),
        _ => new("有误", "error"),
    };
}
