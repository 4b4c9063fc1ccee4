using System.Collections.Immutable;

namespace PermitScreen.Cli.Batch;

/// <summary>What a summary counts of one application.</summary>
/// <param name="Verdict">null where there is no decision</param>
/// <param name="Grade">empty where there is no decision</param>
internal sealed record BatchTally(Outcome Outcome, Verdict? Verdict, bool IsCertain, string Grade, ImmutableArray<string> Regions, ImmutableArray<string> Grounds)
{
    private static readonly BatchTally OfError = new(Outcome.Error, null, false, "", [], []);

    public static BatchTally Of(BatchResult result, Language language)
    {
        if (result.Decision is not { } decision)
            return OfError;
        var words = new DecisionWords(decision, language);
        return new(words.Outcome, decision.Verdict, decision.IsCertain, words.Grade, [.. words.Regions], [.. words.GroundTitles]);
    }
}
