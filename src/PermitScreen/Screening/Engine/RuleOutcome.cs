using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>What a rule that is not silent makes of an application, in the compact form the engine produces.</summary>
/// <param name="Rule">index in <see cref="RuleSet.Rules"/></param>
/// <param name="Effect">the effect that it has here: an exception in principle that was granted leaves a notice</param>
/// <param name="IsContested">it fires, but a special rule that is still undetermined may set it aside</param>
internal readonly record struct RuleOutcome(int Rule, RuleState State, Effect Effect, bool IsContested);
