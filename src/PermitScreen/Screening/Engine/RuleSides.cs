using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>Conditions beside that of a rule, read when it is open, in doubt or an exception from another.</summary>
/// <param name="StartAsException">the same condition read as the exception from another rule: of several codes every one must fit</param>
/// <param name="Concerns">whom it usually concerns</param>
/// <param name="Granted">an exception in principle was granted</param>
/// <param name="Refused">an exception in principle was refused</param>
/// <param name="Condition">the whole condition as it was compiled, with what its scope says of the nature of the project</param>
/// <param name="OfExceptions">the facts of the exceptions inside the rule</param>
internal readonly record struct RuleSides(
    int StartAsException, int Concerns, int Granted, int Refused, Condition Condition, IReadOnlySet<Fact> OfExceptions);
