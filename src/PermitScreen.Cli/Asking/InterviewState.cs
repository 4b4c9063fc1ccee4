using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Cli.Asking;

/// <summary>How far an interview has come; going back is returning to an earlier one.</summary>
/// <param name="Skipped">the questions answered with 不清楚, which are not asked again</param>
internal sealed record InterviewState(Application Application, ImmutableHashSet<Fact> Skipped, bool IsEnded);
