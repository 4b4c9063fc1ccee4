using System.Collections.Immutable;

namespace PermitScreen.Codes;

/// <summary>What <see cref="ICodeTable.Resolve"/> made of a text.</summary>
/// <param name="Outcome">Which of the four cases it is.</param>
/// <param name="Text">The text as given.</param>
/// <param name="Entries">The entry found; the entries it could mean; or, for unknown and abolished, the nearest ones, best first.</param>
public sealed record CodeResolution(CodeOutcome Outcome, string Text, ImmutableArray<CodeEntry> Entries)
{
    /// <summary>The one entry meant; null unless it was found.</summary>
    public CodeEntry? Entry => Outcome == CodeOutcome.Found ? Entries[0] : null;

    /// <summary>Why the text names no entry, where more is known than that it is not listed.</summary>
    public CodeProblem Problem { get; init; }

    /// <summary>The former region, when the outcome is <see cref="CodeOutcome.Abolished"/>.</summary>
    internal AbolishedRegion? Abolished { get; init; }

    internal static CodeResolution Found(string text, CodeEntry entry) => new(CodeOutcome.Found, text, [entry]);

    internal static CodeResolution Ambiguous(string text, IEnumerable<CodeEntry> entries, CodeProblem problem = CodeProblem.None) =>
        new(CodeOutcome.Ambiguous, text, [.. entries]) { Problem = problem };

    internal static CodeResolution Unknown(string text, IEnumerable<CodeEntry> nearest, CodeProblem problem = CodeProblem.NotListed) =>
        new(CodeOutcome.Unknown, text, [.. nearest]) { Problem = problem };
}
