using PermitScreen.Rules;

namespace PermitScreen.RulesEngine;

/// <summary>What the exported rules come to.</summary>
/// <param name="Verdict">the strictest that surely follows</param>
/// <param name="Best">the mildest that is still possible</param>
/// <param name="Worst">the strictest that is still possible</param>
/// <param name="Rules">every rule that is not silent</param>
/// <param name="IsContradictory">the stated facts contradict each other: they settle nothing</param>
public sealed record ExportedVerdict(Verdict Verdict, Verdict Best, Verdict Worst, IReadOnlyList<ExportedOutcome> Rules, bool IsContradictory);

/// <summary>What one exported rule makes of an application.</summary>
/// <param name="Rule">id of the rule</param>
/// <param name="State">it fires, is undetermined, or is set aside</param>
/// <param name="IsContested">it fires, but an exception that is still open may set it aside</param>
/// <param name="Effect">what it does here</param>
/// <param name="Message">why it fired, in both languages; its placeholders name facts</param>
/// <param name="Clause">id and place of the clause that it rests on; null for rules without one</param>
public sealed record ExportedOutcome(string Rule, RuleState State, bool IsContested, Effect Effect, Bilingual Message, string? Clause);
