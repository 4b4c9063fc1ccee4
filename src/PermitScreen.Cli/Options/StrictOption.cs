using System.CommandLine;

namespace PermitScreen.Cli.Options;

/// <summary>Turns every assumption of the vocabulary off.</summary>
internal sealed class StrictOption : Option<bool>
{
    public StrictOption()
        : base("--strict") =>
        Description = "未填的事实一律按未知处理，不作任何假定。Let no assumption stand in for a missing answer.";
}
