using System.Collections.Immutable;
using PermitScreen.Rules;

namespace PermitScreen.Comparing;

/// <summary>An application that is decided otherwise.</summary>
/// <param name="Application">as it was read for the old law</param>
/// <param name="From">the verdict before; null where the old law's vocabulary does not understand it</param>
/// <param name="To">the verdict after; null where the new law's vocabulary does not understand it</param>
/// <param name="By">the rules that make something else of it, the gravest first</param>
public sealed record ChangedCase(Application Application, VerdictRange? From, VerdictRange? To, ImmutableArray<RuleEffect> By);

/// <summary>What a rule made of an application before, and what it makes of it now.</summary>
/// <param name="Rule">id of the rule</param>
/// <param name="Effect">what it does</param>
/// <param name="Before">null where it was silent, out of scope or not there</param>
/// <param name="After">null where it is silent, out of scope or not there</param>
public sealed record RuleEffect(string Rule, Effect Effect, RuleState? Before, RuleState? After);
