namespace PermitScreen.Screening.Engine;

/// <summary>Conditions beside that of a rule, read when it is open, in doubt or an exception from another.</summary>
/// <param name="StartAsException">the same condition read as the exception from another rule: of several codes every one must fit</param>
/// <param name="Concerns">whom it usually concerns</param>
/// <param name="Granted">an exception in principle was granted</param>
/// <param name="Refused">an exception in principle was refused</param>
internal readonly record struct RuleSides(int StartAsException, int Concerns, int Granted, int Refused);
