using PermitScreen.Loading;

namespace PermitScreen.RulesEngine;

/// <summary>What became of a workflow: files that a rule directory takes, and what they do not hold.</summary>
/// <param name="Files">vocabulary, document and pack; none when nothing could be taken over</param>
/// <param name="LeftOut">every rule that is not in the pack, with the reason</param>
/// <param name="Remarks">what was taken over in another sense, or without a part that decides nothing</param>
public sealed record ImportedPack(IReadOnlyList<RuleFile> Files, IReadOnlyList<ImportRemark> LeftOut, IReadOnlyList<ImportRemark> Remarks);

/// <summary>Something to know of one rule of the workflow.</summary>
/// <param name="Rule">its name there</param>
/// <param name="Expression">its expression there; empty for a rule of other rules</param>
/// <param name="What">in both languages</param>
public sealed record ImportRemark(string Rule, string Expression, Bilingual What);
