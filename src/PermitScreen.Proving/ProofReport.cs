using System.Collections.Immutable;

namespace PermitScreen.Proving;

/// <summary>What was proved about a rule set.</summary>
/// <param name="Findings">what was found, by kind and subject</param>
/// <param name="Undecided">the questions that were not decided within the bound, in words</param>
/// <param name="Asked">how many questions were asked</param>
public sealed record ProofReport(ImmutableArray<Finding> Findings, ImmutableArray<Bilingual> Undecided, int Asked);
